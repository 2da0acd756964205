package org.servicecharter.signoff.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.signoff.Assignments;
import org.servicecharter.signoff.Campaign;
import org.servicecharter.signoff.Campaigns;
import org.servicecharter.signoff.scope.CampaignEntries;

/**
 * The day's walk past everyone who works here, for one campaign: who came into its audience is written down, assignments
 * move that do so by the date alone, letters are put. Safe to ask at any time and by several nodes at once:
 * each stretch is a transaction of its own that holds the campaign's row, and the next one begins where it ended.
 * Called by {@link ReminderTimer} alone.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReminderRounds {

    static final int STRETCH = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Assignments assignments;

    @Inject
    private CampaignEntries entries;

    @Inject
    private People people;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private ReminderLetters letters;

    /** The ids of the campaigns that are running. */
    public List<Long> running() {
        return campaigns.running().stream().map(Campaign::getId).toList();
    }

    /**
     * Walks one stretch.
     *
     * @return whether there is more to walk today
     */
    public boolean walk(Long campaignId) {
        Campaign campaign = em.find(Campaign.class, campaignId, LockModeType.PESSIMISTIC_WRITE);
        LocalDate today = organisation.today();
        ReminderRound round = round(campaignId, today);
        if (!campaign.isRunning() || round.isDone()) {
            return false;
        }
        if (round.isAtStart()) {
            assignments.keepUp(campaign.getCharterCode(), today);
        }
        List<Person> next = people.employedAfter(round.getReached(), today, STRETCH);
        entries.keepUp(campaign.scope(), next, today);
        letters.put(campaign, next, today);
        if (next.size() < STRETCH) {
            campaign.knowMembers();
            round.finish();
        } else {
            round.reach(next.get(next.size() - 1).getCode());
        }
        return !round.isDone();
    }

    private ReminderRound round(Long campaignId, LocalDate today) {
        ReminderRound round = em.find(ReminderRound.class, campaignId);
        if (round == null) {
            round = new ReminderRound(campaignId, today);
            em.persist(round);
        }
        round.comeTo(today);
        return round;
    }
}
