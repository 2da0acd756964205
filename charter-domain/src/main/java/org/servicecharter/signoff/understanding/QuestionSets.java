package org.servicecharter.signoff.understanding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.servicecharter.signoff.Campaign;

/** All questions that were ever written. */
@ApplicationScoped
public class QuestionSets {

    @PersistenceContext
    private EntityManager em;

    void add(QuestionSet set) {
        em.persist(set);
    }

    /** What whoever signs in this campaign is asked: a text that was mended keeps its questions, a new one has none. */
    public Optional<QuestionSet> asked(Campaign campaign) {
        return em.createQuery(
                        "select q from QuestionSet q where q.charterCode = :charter and q.versionNumber >= :version order by q.id desc",
                        QuestionSet.class)
                .setParameter("charter", campaign.getCharterCode())
                .setParameter("version", campaign.getFromVersion())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(set -> !set.getQuestions().isEmpty());
    }
}
