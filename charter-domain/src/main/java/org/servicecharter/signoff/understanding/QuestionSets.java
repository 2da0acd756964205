package org.servicecharter.signoff.understanding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.servicecharter.signoff.Assignment;
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
                        "select q from QuestionSet q where q.charterCode = :charter and q.versionNumber >= :version"
                                + " and q.language is null order by q.id desc",
                        QuestionSet.class)
                .setParameter("charter", campaign.getCharterCode())
                .setParameter("version", campaign.getFromVersion())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(set -> !set.isEmpty());
    }

    /** The same questions in other languages, as they were written last, by the language. */
    Map<String, QuestionSet> translations(QuestionSet main) {
        Map<String, QuestionSet> latest = new TreeMap<>();
        em.createQuery(
                        "select q from QuestionSet q where q.charterCode = :charter and q.translates = :main order by q.id",
                        QuestionSet.class)
                .setParameter("charter", main.getCharterCode())
                .setParameter("main", main.getSha256())
                .getResultStream()
                .forEach(set -> latest.put(set.getLanguage(), set));
        latest.values().removeIf(QuestionSet::isEmpty);
        return latest;
    }

    /**
     * The fingerprint of the questions that were answered, in whichever language; empty when none are asked.
     *
     * @throws QuestionsNotAnswered when they were not
     */
    public Optional<String> answered(Campaign campaign, Assignment assignment) {
        return asked(campaign).map(main -> understood(main, assignment).orElseThrow(QuestionsNotAnswered::new));
    }

    /** Of these questions; empty when they were not answered. */
    Optional<String> understood(QuestionSet main, Assignment assignment) {
        return assignment
                .getUnderstood()
                .filter(answered -> answered.equals(main.getSha256())
                        || translations(main).values().stream()
                                .anyMatch(set -> set.getSha256().equals(answered)));
    }
}
