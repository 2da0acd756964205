package org.servicecharter.signoff.ending;

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
import java.util.Map;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.signoff.Acknowledgement;
import org.servicecharter.signoff.Acknowledgements;
import org.servicecharter.signoff.Assignment;
import org.servicecharter.signoff.AssignmentState;
import org.servicecharter.signoff.Assignments;
import org.servicecharter.signoff.Campaign;
import org.servicecharter.signoff.Campaigns;
import org.servicecharter.signoff.scope.Asked;
import org.servicecharter.signoff.scope.AskedPeople;

/**
 * Writes down who was asked and did not sign before it was over. Safe to ask at any time and by several nodes at once: each
 * stretch is a transaction of its own, which holds the rows it is about. Called by {@link EndingTimer} alone.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Endings {

    static final int STRETCH = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Assignments assignments;

    @Inject
    private Acknowledgements acknowledgements;

    @Inject
    private AskedPeople asked;

    @Inject
    private People people;

    @Inject
    private OrganisationQueries organisation;
    /** The campaigns that have ended and whose people are still to be walked past. */
    public List<Long> ended() {
        return em.createQuery("select e.campaignId from CampaignEnding e where e.done = :done", Long.class)
                .setParameter("done", false)
                .getResultList();
    }

    /** The campaigns that are running. */
    public List<Long> running() {
        return campaigns.running().stream().map(Campaign::getId).toList();
    }

    /**
     * Walks one stretch of those whom an ended campaign asked.
     *
     * @return whether there is more to walk
     */
    public boolean walkEnded(Long campaignId) {
        CampaignEnding ending = em.find(CampaignEnding.class, campaignId, LockModeType.PESSIMISTIC_WRITE);
        if (ending.isDone()) {
            return false;
        }
        Campaign campaign = em.find(Campaign.class, campaignId);
        List<Person> next =
                people.hereBetween(ending.getReached(), campaign.scope().startedOn(), ending.getEndedOn(), STRETCH);
        end(campaign, next, ending.getEndedOn(), ending.getUnsigned());
        if (next.size() < STRETCH) {
            ending.finish();
        } else {
            ending.reach(next.get(next.size() - 1).getCode());
        }
        return !ending.isDone();
    }

    /**
     * Of those who have left while the campaign runs, one stretch.
     *
     * @param after a person's code, empty at the start
     * @return the code to go on after; empty at the end
     */
    public String walkLeavers(Long campaignId, String after) {
        Campaign campaign = em.find(Campaign.class, campaignId, LockModeType.PESSIMISTIC_WRITE);
        LocalDate yesterday = organisation.today().minusDays(1);
        List<Person> next = people.leftBetween(after, campaign.scope().startedOn(), yesterday, STRETCH);
        if (campaign.isRunning()) {
            end(campaign, next, yesterday, AssignmentState.LEFT);
        }
        return next.size() < STRETCH ? "" : next.get(next.size() - 1).getCode();
    }

    private void end(Campaign campaign, List<Person> some, LocalDate until, AssignmentState unsigned) {
        List<String> codes = some.stream().map(Person::getCode).toList();
        List<Acknowledgement> signed = acknowledgements.of(codes, campaign.getCharterCode());
        Map<String, Assignment> last = assignments.last(codes, campaign.getCharterCode(), campaign.getCurrentVersion());
        for (Asked one : asked.among(campaign.scope(), some)) {
            String code = one.person().getCode();
            boolean open = one.hasBegun(until)
                    && campaign.settledBy(signed.stream()
                                    .filter(each -> each.getPersonCode().equals(code))
                                    .toList())
                            .isEmpty();
            if (open && !isOfThisRound(last.get(code), campaign)) {
                boolean left = one.person().getEndsOn() != null
                        && one.person().getEndsOn().isBefore(until);
                assignments.addEnded(campaign, one, last.get(code), left ? AssignmentState.LEFT : unsigned);
            }
        }
    }

    /** Else it is of an earlier time to sign the same version (SO-07, SO-08). */
    private static boolean isOfThisRound(Assignment last, Campaign campaign) {
        return last != null
                && last.getState() != AssignmentState.NEEDS_RENEWAL
                && !last.getDueOn().isBefore(campaign.scope().startedOn());
    }
}
