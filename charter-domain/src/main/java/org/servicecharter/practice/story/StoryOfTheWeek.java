package org.servicecharter.practice.story;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;

/** Whoever leads somebody picks a story for the meeting of this week; those who report to them find it. */
@Stateless
@RolesAllowed({
    Role.Names.EMPLOYEE,
    Role.Names.AUTHOR,
    Role.Names.ADMINISTRATOR,
    Role.Names.APPROVER,
    Role.Names.AUDITOR,
    Role.Names.FACILITATOR
})
public class StoryOfTheWeek {

    @Inject
    private WeekStories weeks;

    @Inject
    private Stories stories;

    @Inject
    private StoryQueries queries;

    @Inject
    private OrganisationQueries organisation;

    @Resource
    private SessionContext context;

    /**
     * In place of the one picked before, if any.
     *
     * @throws NoTeamToMeet when nobody reports to the caller
     * @throws StoryNotFound when there is no such story to read
     */
    public void pick(String story) {
        requireTeam();
        if (stories.get(story).isWithdrawn()) {
            throw new StoryNotFound();
        }
        weeks.pick(caller(), organisation.today(), story);
    }

    /** None this week, after all. */
    public void clear() {
        requireTeam();
        weeks.clear(caller(), organisation.today());
    }

    /** What the caller's team hears: as picked by them, else by whom they report to. Empty when it was withdrawn. */
    public Optional<StoryRow> mine() {
        return find(caller())
                .or(() -> organisation
                        .person(caller())
                        .map(PersonRow::managerCode)
                        .flatMap(this::find))
                .map(WeekStory::story)
                .filter(story -> !stories.get(story).isWithdrawn())
                .map(story -> queries.story(story, null));
    }

    /** Whether the caller leads somebody. */
    public boolean isLead() {
        return !organisation.reportsOf(caller()).isEmpty();
    }

    private Optional<WeekStory> find(String lead) {
        return weeks.find(lead, organisation.today());
    }

    private void requireTeam() {
        if (!isLead()) {
            throw new NoTeamToMeet();
        }
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
