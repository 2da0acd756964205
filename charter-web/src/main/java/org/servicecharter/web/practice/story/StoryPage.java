package org.servicecharter.web.practice.story;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.servicecharter.practice.story.StoryOfTheWeek;
import org.servicecharter.practice.story.StoryQueries;
import org.servicecharter.practice.story.StoryRow;
import org.servicecharter.practice.story.StoryTelling;
import org.servicecharter.web.PageMessages;

/** Backs /daily/story.xhtml: one story, to read; whoever told it withdraws it, whoever leads a team picks it. */
@Named
@ViewScoped
public class StoryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StoryQueries queries;

    @Inject
    private StoryTelling telling;

    @Inject
    private StoryOfTheWeek week;

    @Inject
    private OwnStories own;

    @Inject
    private PageMessages messages;

    private String code;
    private StoryRow story;
    private boolean lead;
    private boolean withdrawn;

    public void load() {
        story = queries.story(code, own.key(code));
        lead = week.isLead();
    }

    /** It can be put back as long as the page is open. */
    public void withdraw() {
        telling.withdraw(code, own.key(code));
        withdrawn = true;
        messages.info("daily_story.message.withdrawn");
    }

    public void putBack() {
        telling.putBack(code, own.key(code));
        withdrawn = false;
        messages.info("daily_story.message.back");
    }

    public String pick() {
        week.pick(code);
        messages.infoAfterRedirect("daily_story.message.picked");
        return "/daily/week?faces-redirect=true";
    }

    public StoryRow getStory() {
        return story;
    }

    public boolean isLead() {
        return lead;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
