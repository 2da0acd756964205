package org.servicecharter.web.practice.glance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.practice.glance.Glance;
import org.servicecharter.practice.glance.GlanceQueries;
import org.servicecharter.practice.glance.LastMonth;
import org.servicecharter.practice.glance.MonthTold;
import org.servicecharter.practice.guide.OldScript;
import org.servicecharter.practice.story.StoryOfTheWeek;
import org.servicecharter.practice.story.StoryRow;

/** Backs /daily/glance.xhtml: what a team looks at on Monday. */
@Named
@RequestScoped
public class GlancePage {

    private static final int MOST = 8;

    @Inject
    private GlanceQueries queries;

    @Inject
    private StoryOfTheWeek week;

    @Inject
    private OrganisationQueries organisation;

    private Glance glance;
    private StoryRow story;
    private List<WeekBars> bars = List.of();
    private ToldBars told;
    private int smallest;

    public void load() {
        glance = queries.glance();
        story = week.mine().orElse(null);
        bars = WeekBars.of(glance.lines());
        told = ToldBars.of(glance.told());
        smallest = organisation.smallestGroup();
    }

    public Glance getGlance() {
        return glance;
    }

    /** The one of this week; {@code null} when none was picked. */
    public StoryRow getStory() {
        return story;
    }

    /** Whether somebody reports to whoever looks. */
    public boolean isLead() {
        return glance.team() != null;
    }

    public List<WeekBars> getBars() {
        return bars;
    }

    public ToldBars getTold() {
        return told;
    }

    /** The month that has a story last; {@code null} without any. */
    public MonthTold getLatestTold() {
        return glance.told().stream()
                .filter(month -> month.percent() != null)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The first few, those missed before the others. */
    public List<LastMonth> getPromises() {
        return glance.promises().stream().limit(MOST).toList();
    }

    /** The first few. */
    public List<OldScript> getOldScripts() {
        return glance.oldScripts().stream().limit(MOST).toList();
    }

    /** From how many people on a team is counted. */
    public int getSmallest() {
        return smallest;
    }
}
