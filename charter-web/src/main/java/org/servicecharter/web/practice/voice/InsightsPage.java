package org.servicecharter.web.practice.voice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.insight.InsightNoting;
import org.servicecharter.practice.insight.InsightRow;
import org.servicecharter.practice.story.StoryQueries;
import org.servicecharter.web.Excerpt;
import org.servicecharter.web.PageMessages;

/** Backs /daily/insights.xhtml: what was learned about customers' wants, principle by principle. */
@Named
@ViewScoped
public class InsightsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InsightNoting noting;

    @Inject
    private StoryQueries stories;

    @Inject
    private PageMessages messages;

    private int page;
    private String takenAway;
    private List<ClauseInForce> principles;
    private Excerpt<InsightRow> excerpt;
    private String about;
    private String principle;
    private String words;

    public void load() {
        ClauseKey key = about == null ? null : ClauseKey.of(about);
        excerpt = Excerpt.paged(() -> noting.count(key), null, page, first -> noting.page(key, first, Excerpt.ROWS));
        principles = stories.principles();
    }

    public void note() {
        noting.note(principle == null ? null : ClauseKey.of(principle), words);
        words = null;
        load();
        messages.info("daily_insights.message.noted");
    }

    /** It can be put back as long as the page is open. */
    public void takeAway(InsightRow row) {
        noting.takeAway(row.code());
        takenAway = row.code();
        load();
        messages.info("daily_insights.message.away");
    }

    public void putBack() {
        noting.putBack(takenAway);
        takenAway = null;
        load();
        messages.info("daily_insights.message.back");
    }

    public boolean isUndoable() {
        return takenAway != null;
    }

    /** What turning a page keeps. */
    public Map<String, String> getKept() {
        return about == null ? Map.of() : Map.of("about", about);
    }

    public Excerpt<InsightRow> getExcerpt() {
        return excerpt;
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

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getPrinciple() {
        return principle;
    }

    public void setPrinciple(String principle) {
        this.principle = principle;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
