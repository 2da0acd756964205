package org.servicecharter.practice.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.servicecharter.practice.citation.Citations;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.shared.RandomCodes;

/** All that was learned. Asks nobody whether they may; works in the transaction of whoever calls. */
@ApplicationScoped
public class Insights {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Citations citations;

    @Inject
    private RandomCodes codes;

    /**
     * @return its code
     * @throws InsightOnNothing without a principle
     * @throws org.servicecharter.practice.coverage.ClauseNotInForce when no charter in force has the principle
     * @throws org.servicecharter.charter.version.WordingNotUsable when there are no words, or too many
     */
    public String add(ClauseKey principle, String words, String by, Instant now) {
        if (principle == null) {
            throw new InsightOnNothing();
        }
        Insight insight = new Insight(codes.id(), citations.ofPrinciple(principle), words, by, now);
        em.persist(insight);
        return insight.code();
    }
}
