package org.servicecharter.web.practice.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.servicecharter.practice.improvement.IdeaSource;
import org.servicecharter.practice.improvement.ImprovementKeeping;
import org.servicecharter.practice.improvement.ImprovementKind;
import org.servicecharter.practice.improvement.ImprovementRow;
import org.servicecharter.practice.improvement.ImprovementSearch;
import org.servicecharter.practice.improvement.ImprovementState;
import org.servicecharter.practice.improvement.KindCount;
import org.servicecharter.web.Excerpt;

/** Backs /daily/improvements.xhtml: all improvements, or those looked for, a page at a time; and how many of each kind. */
@Named
@RequestScoped
public class ImprovementList {

    @Inject
    private ImprovementKeeping keeping;

    private String find;
    private IdeaSource source;
    private ImprovementKind kind;
    private ImprovementState state;
    private int page;
    private Excerpt<ImprovementRow> excerpt;
    private List<KindCount> counts;

    public void load() {
        ImprovementSearch search = new ImprovementSearch(find, source, kind, state);
        excerpt = Excerpt.paged(
                () -> keeping.count(search), find, page, first -> keeping.page(search, first, Excerpt.ROWS));
        counts = keeping.kinds();
    }

    /** What turning a page keeps. */
    public Map<String, String> getKept() {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("source", source == null ? null : source.name());
        kept.put("kind", kind == null ? null : kind.name());
        kept.put("state", state == null ? null : state.name());
        kept.values().removeIf(Objects::isNull);
        return kept;
    }

    /** The most there are of one kind, at least one: the length of the longest bar. */
    public long getMost() {
        return counts.stream().mapToLong(KindCount::all).max().orElse(1);
    }

    /** Of all kinds together. */
    public long getAll() {
        return counts.stream().mapToLong(KindCount::all).sum();
    }

    public List<IdeaSource> getSources() {
        return List.of(IdeaSource.values());
    }

    public List<ImprovementKind> getKinds() {
        return List.of(ImprovementKind.values());
    }

    public List<ImprovementState> getStates() {
        return List.of(ImprovementState.values());
    }

    public List<KindCount> getCounts() {
        return counts;
    }

    public Excerpt<ImprovementRow> getExcerpt() {
        return excerpt;
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }

    public IdeaSource getSource() {
        return source;
    }

    public void setSource(IdeaSource source) {
        this.source = source;
    }

    public ImprovementKind getKind() {
        return kind;
    }

    public void setKind(ImprovementKind kind) {
        this.kind = kind;
    }

    public ImprovementState getState() {
        return state;
    }

    public void setState(ImprovementState state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
