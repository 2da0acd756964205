package org.servicecharter.web.practice.breakdown;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.practice.breakdown.BreakdownQueries;
import org.servicecharter.practice.breakdown.BreakdownRow;
import org.servicecharter.practice.breakdown.BreakdownSearch;
import org.servicecharter.practice.breakdown.BreakdownState;
import org.servicecharter.practice.breakdown.ClauseStanding;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.touchpoint.TouchpointQueries;
import org.servicecharter.touchpoint.TouchpointRow;
import org.servicecharter.web.Excerpt;

/** Backs /daily/breakdowns.xhtml: all breakdowns, or those looked for, a page at a time. */
@Named
@RequestScoped
public class BreakdownList {

    @Inject
    private BreakdownQueries queries;

    @Inject
    private TouchpointQueries touchpoints;

    private String find;
    private EncounterKind kind;
    private BreakdownState state;
    private ClauseStanding standing;
    private String touchpoint;
    private String clause;
    private int page;
    private Excerpt<BreakdownRow> excerpt;
    private List<TouchpointRow> places;
    private List<ClauseInForce> clauses;

    public void load() {
        ClauseKey key = clause == null ? null : ClauseKey.of(clause);
        BreakdownSearch search = new BreakdownSearch(find, kind, state, standing, touchpoint, key);
        excerpt = Excerpt.paged(
                () -> queries.count(search), find, page, first -> queries.page(search, first, Excerpt.ROWS));
        places = touchpoints.rows();
        clauses = queries.clauses();
    }

    /** What turning a page keeps. */
    public Map<String, String> getKept() {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("kind", kind == null ? null : kind.name());
        kept.put("state", state == null ? null : state.name());
        kept.put("standing", standing == null ? null : standing.name());
        kept.put("touchpoint", touchpoint);
        kept.put("clause", clause);
        kept.values().removeIf(Objects::isNull);
        return kept;
    }

    public List<BreakdownState> getStates() {
        return List.of(BreakdownState.values());
    }

    public List<ClauseStanding> getStandings() {
        return List.of(ClauseStanding.values());
    }

    public Excerpt<BreakdownRow> getExcerpt() {
        return excerpt;
    }

    public List<TouchpointRow> getPlaces() {
        return places;
    }

    public List<ClauseInForce> getClauses() {
        return clauses;
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }

    public EncounterKind getKind() {
        return kind;
    }

    public void setKind(EncounterKind kind) {
        this.kind = kind;
    }

    public BreakdownState getState() {
        return state;
    }

    public void setState(BreakdownState state) {
        this.state = state;
    }

    public ClauseStanding getStanding() {
        return standing;
    }

    public void setStanding(ClauseStanding standing) {
        this.standing = standing;
    }

    public String getTouchpoint() {
        return touchpoint;
    }

    public void setTouchpoint(String touchpoint) {
        this.touchpoint = touchpoint;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
