package org.servicecharter.signoff.campaign;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.signoff.AssignmentState;
import org.servicecharter.signoff.Assignments;
import org.servicecharter.signoff.Campaign;
import org.servicecharter.signoff.Campaigns;

/**
 * What happens to campaigns by the date alone. Safe to ask at any time and by several nodes at once: whoever comes second
 * waits for the campaign's row and finds it done. Called by {@link CampaignTimer} alone.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CampaignDays {

    @Inject
    private Campaigns campaigns;

    @Inject
    private Assignments assignments;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Clock clock;

    /** The charters for which a day has come. */
    public Set<String> come() {
        LocalDate today = organisation.today();
        Set<String> charters = new TreeSet<>(campaigns.plannedUntil(today));
        campaigns.running().stream()
                .filter(campaign -> isOver(campaign, today))
                .map(Campaign::getCharterCode)
                .forEach(charters::add);
        return charters;
    }

    /** Begins the campaign that was planned for today or before; without one, asks everyone again whose time has come (SO-08). */
    public void arrive(String charterCode) {
        LocalDate today = organisation.today();
        Campaign running = campaigns.lockRunning(charterCode);
        Optional<Campaign> planned = campaigns.findPlanned(charterCode).filter(campaign -> !campaign.getPlannedFor()
                .isAfter(today));
        if (planned.isPresent()) {
            campaigns.end(running, clock.instant());
            planned.get().begin(running, organisation.there(clock.instant()));
        } else if (isOver(running, today)) {
            assignments.moveAll(charterCode, AssignmentState.SUPERSEDED);
            assignments.moveAll(charterCode, AssignmentState.NEEDS_RENEWAL);
            campaigns.close(running, AssignmentState.SUPERSEDED, clock.instant());
            campaigns.add(running.renewed(organisation.there(clock.instant())));
        }
    }

    private static boolean isOver(Campaign campaign, LocalDate today) {
        return campaign.renewsOn().filter(day -> !day.isAfter(today)).isPresent();
    }
}
