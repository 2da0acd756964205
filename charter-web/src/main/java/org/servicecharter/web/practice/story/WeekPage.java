package org.servicecharter.web.practice.story;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.servicecharter.practice.story.StoryOfTheWeek;
import org.servicecharter.practice.story.StoryRow;
import org.servicecharter.web.PageMessages;

/** Backs /daily/week.xhtml: the story for this week's meeting, to read aloud or to print. */
@Named
@ViewScoped
public class WeekPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StoryOfTheWeek week;

    @Inject
    private PageMessages messages;

    private StoryRow story;
    private boolean lead;

    public void load() {
        story = week.mine().orElse(null);
        lead = week.isLead();
    }

    public void clear() {
        week.clear();
        load();
        messages.info("daily_week.message.cleared");
    }

    /** {@code null} when none was picked. */
    public StoryRow getStory() {
        return story;
    }

    public boolean isLead() {
        return lead;
    }
}
