package org.servicecharter.web.practice.story;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.story.StoryQueries;
import org.servicecharter.practice.story.StoryRow;
import org.servicecharter.practice.story.StorySearch;
import org.servicecharter.touchpoint.TouchpointQueries;
import org.servicecharter.touchpoint.TouchpointRow;
import org.servicecharter.web.Excerpt;

/** Backs /daily/stories.xhtml: all stories, or those looked for, a page at a time. */
@Named
@RequestScoped
public class StoryList {

    @Inject
    private StoryQueries queries;

    @Inject
    private TouchpointQueries touchpoints;

    private final StoryFilter filter = new StoryFilter();
    private int page;
    private Excerpt<StoryRow> excerpt;
    private List<TouchpointRow> places;
    private List<ClauseInForce> principles;

    public void load() {
        StorySearch search = filter.search();
        excerpt = Excerpt.paged(
                () -> queries.count(search),
                filter.getFind(),
                page,
                first -> queries.page(search, first, Excerpt.ROWS));
        places = touchpoints.rows();
        principles = queries.principles();
    }

    public StoryFilter getFilter() {
        return filter;
    }

    /** What turning a page keeps. */
    public Map<String, String> getKept() {
        return filter.kept();
    }

    public Excerpt<StoryRow> getExcerpt() {
        return excerpt;
    }

    public List<TouchpointRow> getPlaces() {
        return places;
    }

    public List<ClauseInForce> getPrinciples() {
        return principles;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
