package org.servicecharter.web.practice.story;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.practice.citation.CitedClause;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.story.StoryQueries;
import org.servicecharter.practice.story.StoryRow;
import org.servicecharter.practice.story.StoryTelling;
import org.servicecharter.touchpoint.TouchpointQueries;
import org.servicecharter.touchpoint.TouchpointRow;
import org.servicecharter.web.PageMessages;

/** Backs /daily/tell.xhtml: a story in a minute, or one's own told again. */
@Named
@ViewScoped
public class StoryTellPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StoryTelling telling;

    @Inject
    private StoryQueries queries;

    @Inject
    private TouchpointQueries touchpoints;

    @Inject
    private OwnStories own;

    @Inject
    private PageMessages messages;

    private String code;
    private String at;
    private StoryRow story;
    private StoryForm form = new StoryForm();
    private boolean named = true;
    private List<TouchpointRow> places;
    private List<ClauseInForce> principles;

    /** Without a code the page is for a new one. Whoever may not change it reads it. */
    public String load() {
        if (code != null) {
            story = queries.story(code, own.key(code));
            if (!story.own()) {
                return "/daily/story?faces-redirect=true&code=" + code;
            }
            form = StoryForm.of(story.terms());
        } else {
            form.setTouchpoint(at);
        }
        places = touchpoints.rows();
        principles = queries.principles();
        return null;
    }

    public String save() {
        if (story == null) {
            StoryTelling.Told told = telling.tell(form.terms(), named);
            own.keep(told.code(), told.key());
            code = told.code();
            messages.infoAfterRedirect(named ? "daily_tell.message.told" : "daily_tell.message.toldNameless");
        } else {
            telling.change(code, story.revision(), own.key(code), form.terms());
            messages.infoAfterRedirect("daily_tell.message.changed");
        }
        return "/daily/story?faces-redirect=true&code=" + code;
    }

    /** The principle it showed, when no charter in force has it any more. */
    public List<CitedClause> getGone() {
        return story == null || story.principle() == null || story.principle().inForce()
                ? List.of()
                : List.of(story.principle());
    }

    /** {@code null} for a new one. */
    public StoryRow getStory() {
        return story;
    }

    public StoryForm getForm() {
        return form;
    }

    public List<TouchpointRow> getPlaces() {
        return places;
    }

    public List<ClauseInForce> getPrinciples() {
        return principles;
    }

    public boolean isNamed() {
        return named;
    }

    public void setNamed(boolean named) {
        this.named = named;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The touchpoint that somebody comes from; {@code null} for none. */
    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }
}
