package org.servicecharter.practice.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.servicecharter.practice.citation.Citations;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.shared.RandomCodes;

/** Writes thanks down. Asks nobody whether they may; works in the transaction of whoever calls. */
@ApplicationScoped
public class ThanksBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Citations citations;

    @Inject
    private RandomCodes codes;

    /**
     * @param principle what the colleague kept; {@code null} for none
     * @param answer what the manager of whoever is thanked said to it; {@code null} for nothing yet
     */
    public void add(
            String giver,
            String colleague,
            String words,
            ClauseKey principle,
            Instant now,
            String manager,
            String answer) {
        Thanks thanks = give(giver, colleague, words, principle, now);
        if (answer != null) {
            thanks.answer(manager, answer, now);
        }
    }

    Thanks give(String giver, String colleague, String words, ClauseKey principle, Instant now) {
        Thanks thanks = new Thanks(codes.id(), giver, colleague, words, citations.ofPrinciple(principle), now);
        em.persist(thanks);
        return thanks;
    }

    /** @throws ThanksNotFound when there are none with this code */
    Thanks get(String code) {
        return em.createQuery("select t from Thanks t where t.code = :code", Thanks.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(ThanksNotFound::new);
    }
}
