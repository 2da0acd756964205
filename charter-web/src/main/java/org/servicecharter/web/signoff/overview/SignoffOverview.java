package org.servicecharter.web.signoff.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.servicecharter.signoff.overview.CharterAsked;
import org.servicecharter.signoff.overview.CharterOverview;
import org.servicecharter.signoff.overview.OverviewQueries;
import org.servicecharter.signoff.overview.ReasonCount;
import org.servicecharter.signoff.overview.UnitStatus;
import org.servicecharter.web.Excerpt;

/** Backs /signoff/overview.xhtml: how far everybody has come with one charter, or the charters there are. */
@Named
@RequestScoped
public class SignoffOverview {

    @Inject
    private OverviewQueries queries;

    private String charter;
    private String find;
    private int page;
    private List<CharterAsked> charters = List.of();
    private CharterOverview overview;
    private Excerpt<UnitStatus> units;
    private Curve curve;
    private int mostDeclines;

    /** Without a charter there is a choice; of one alone, that one is shown. */
    public void load() {
        charters = queries.charters();
        if (charter == null && charters.size() == 1) {
            charter = charters.get(0).code();
        }
        if (charter != null) {
            overview = queries.of(charter);
            units = Excerpt.of(overview.units(), UnitStatus::name, find, page);
            mostDeclines = overview.reasons().stream()
                    .filter(one -> one.people() != null)
                    .mapToInt(ReasonCount::people)
                    .max()
                    .orElse(0);
            curve = Curve.of(overview.days(), overview.all().rate().asked());
        }
    }

    public List<CharterAsked> getCharters() {
        return charters;
    }

    /** {@code null} while none is chosen. */
    public CharterOverview getOverview() {
        return overview;
    }

    public Excerpt<UnitStatus> getUnits() {
        return units;
    }

    public Curve getCurve() {
        return curve;
    }

    /** What the longest bar stands for. */
    public int getMostDeclines() {
        return mostDeclines;
    }

    /** What the address says beside the page and what is looked for. */
    public Map<String, String> getKept() {
        return Map.of("charter", charter);
    }

    public String getCharter() {
        return charter;
    }

    public void setCharter(String charter) {
        this.charter = charter;
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
