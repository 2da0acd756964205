package org.servicecharter.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All campaigns, ended ones included. */
@ApplicationScoped
public class Campaigns {

    @PersistenceContext
    private EntityManager em;

    public void add(Campaign campaign) {
        em.persist(campaign);
    }

    /** Ends one, and writes that at once: the database suffers no two that run, and the next may begin now. */
    public void end(Campaign campaign, Instant now) {
        campaign.end(now);
        em.flush();
    }

    public void remove(Campaign campaign) {
        em.remove(campaign);
    }

    /** One per charter. */
    public List<Campaign> running() {
        return em.createQuery(
                        "select c from Campaign c where c.runningCharter is not null order by c.startedAt, c.charterCode",
                        Campaign.class)
                .getResultList();
    }

    public Optional<Campaign> findRunning(String charterCode) {
        return em.createQuery("select c from Campaign c where c.runningCharter = :charter", Campaign.class)
                .setParameter("charter", charterCode)
                .getResultStream()
                .findFirst();
    }

    /** The one that waits for its day. */
    public Optional<Campaign> findPlanned(String charterCode) {
        return em.createQuery(
                        "select c from Campaign c where c.plannedFor is not null and c.endedAt is null"
                                + " and c.charterCode = :charter order by c.id",
                        Campaign.class)
                .setParameter("charter", charterCode)
                .getResultStream()
                .findFirst();
    }

    /** The charters of which a campaign waits for a day that has come. */
    public List<String> plannedUntil(LocalDate day) {
        return em.createQuery(
                        "select distinct c.charterCode from Campaign c where c.plannedFor <= :day and c.endedAt is null",
                        String.class)
                .setParameter("day", day)
                .getResultList();
    }

    /**
     * The campaign that runs, which nobody else ends or replans until this transaction is over.
     *
     * @throws NothingToSign when nobody is asked to sign this charter
     */
    public Campaign lockRunning(String charterCode) {
        Campaign running = getRunning(charterCode);
        em.refresh(running, LockModeType.PESSIMISTIC_WRITE);
        if (!running.isRunning()) {
            return getRunning(charterCode);
        }
        return running;
    }

    /** @throws NothingToSign when nobody is asked to sign this charter */
    public Campaign getRunning(String charterCode) {
        return findRunning(charterCode).orElseThrow(() -> new NothingToSign(charterCode));
    }
}
