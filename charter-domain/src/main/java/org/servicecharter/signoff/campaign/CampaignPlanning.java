package org.servicecharter.signoff.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.servicecharter.audit.AuditTrail;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.Campaign;
import org.servicecharter.signoff.Campaigns;

/**
 * Whoever puts charters in force plans whom to ask to sign, in place of the campaign that runs. What was signed in that one
 * counts in the next: nobody is asked twice.
 */
@Stateless
@RolesAllowed({Role.Names.APPROVER, Role.Names.ADMINISTRATOR})
public class CampaignPlanning {

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignCounts counts;

    @Inject
    private People people;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * How many would be asked if it began now; nothing is planned by that.
     *
     * @throws org.servicecharter.signoff.NothingToSign when nobody is asked to sign this charter
     */
    public CampaignPreview preview(CampaignOrder order) {
        Campaign running = campaigns.getRunning(order.charterCode());
        return counts.of(order.audience(), running);
    }

    /**
     * The campaign begins in place of the one that runs, today or on its day; one that was planned before is dropped.
     *
     * @param seen the id of the campaign that ran when the planner looked
     * @throws CampaignChangedMeanwhile when another one runs now
     * @throws StartPast when its day is over
     * @throws org.servicecharter.signoff.scope.CampaignPlanNotUsable when nobody would have a day left
     * @throws NobodyToAsk when the audience is empty today
     * @throws org.servicecharter.signoff.NothingToSign when nobody is asked to sign this charter
     */
    public void plan(CampaignOrder order, Long seen) {
        LocalDate today = organisation.today();
        Campaign running = campaigns.lockRunning(order.charterCode());
        if (!running.getId().equals(seen)) {
            throw new CampaignChangedMeanwhile();
        }
        if (order.startsOn().isBefore(today)) {
            throw new StartPast(today);
        }
        order.plan().requireTimeFrom(order.startsOn());
        if (counts.of(order.audience(), running).people() == 0) {
            throw new NobodyToAsk();
        }
        campaigns.findPlanned(order.charterCode()).ifPresent(campaigns::remove);
        Campaign next = running.replannedFor(order.startsOn(), order.plan(), order.audience());
        if (!order.startsOn().isAfter(today)) {
            campaigns.end(running, clock.instant());
            next.begin(running, organisation.there(clock.instant()));
        }
        campaigns.add(next);
        trail.note("signoff.planned", order.charterCode(), "from " + order.startsOn());
    }

    /** Drops what was planned and has not begun; the campaign that runs goes on. */
    public void takeBack(String charterCode) {
        campaigns.findPlanned(charterCode).ifPresent(planned -> {
            campaigns.remove(planned);
            trail.note("signoff.planTakenBack", charterCode, "from " + planned.getPlannedFor());
        });
    }

    /**
     * The codes of these people.
     *
     * @param typed staff numbers or mail addresses
     * @throws PeopleNotKnown when some are nobody's who works here
     */
    public Set<String> codesOf(Collection<String> typed) {
        Set<String> codes = new TreeSet<>();
        List<String> unknown = new ArrayList<>();
        LocalDate today = organisation.today();
        for (String name : typed) {
            people.findBySignInName(name)
                    .filter(person -> person.isEmployedOn(today))
                    .ifPresentOrElse(person -> codes.add(person.getCode()), () -> unknown.add(name));
        }
        if (!unknown.isEmpty()) {
            throw new PeopleNotKnown(unknown);
        }
        return codes;
    }
}
