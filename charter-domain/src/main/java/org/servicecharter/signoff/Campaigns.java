package org.servicecharter.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All campaigns, ended ones included. */
@ApplicationScoped
public class Campaigns {

    @PersistenceContext
    private EntityManager em;

    void add(Campaign campaign) {
        em.persist(campaign);
    }

    /** One per charter. */
    public List<Campaign> running() {
        return em.createQuery(
                        "select c from Campaign c where c.endedAt is null order by c.startedAt, c.charterCode",
                        Campaign.class)
                .getResultList();
    }

    Optional<Campaign> findRunning(String charterCode) {
        return em.createQuery(
                        "select c from Campaign c where c.endedAt is null and c.charterCode = :charter", Campaign.class)
                .setParameter("charter", charterCode)
                .getResultStream()
                .findFirst();
    }

    /** @throws NothingToSign when nobody is asked to sign this charter */
    public Campaign getRunning(String charterCode) {
        return findRunning(charterCode).orElseThrow(() -> new NothingToSign(charterCode));
    }
}
