package org.servicecharter.signoff.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All questions from signing. */
@ApplicationScoped
class SigningQuestions {

    @PersistenceContext
    private EntityManager em;

    void add(SigningQuestion question) {
        em.persist(question);
        em.flush(); // its letters name the number it has now
    }

    /** @throws QuestionNotFound when there is none of this number */
    SigningQuestion getToAnswer(long id) {
        return Optional.ofNullable(em.find(SigningQuestion.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new QuestionNotFound(id));
    }

    /** The latest first. */
    List<QuestionRow> of(String personCode) {
        return em.createQuery(
                        "select q from SigningQuestion q where q.askedBy = :person order by q.id desc",
                        SigningQuestion.class)
                .setParameter("person", personCode)
                .getResultStream()
                .map(SigningQuestion::row)
                .toList();
    }

    /** What has no answer first, the oldest of it before the others; then the latest answered. */
    List<QuestionRow> latest(int most) {
        return em.createQuery(
                        "select q from SigningQuestion q order by case when q.answer is null then 0 else 1 end,"
                                + " case when q.answer is null then q.id else -q.id end",
                        SigningQuestion.class)
                .setMaxResults(most)
                .getResultStream()
                .map(SigningQuestion::row)
                .toList();
    }

    long open() {
        return em.createQuery("select count(q) from SigningQuestion q where q.answer is null", Long.class)
                .getSingleResult();
    }

    /** One for each version that was asked about, in order. */
    List<QuestionCount> counts(String charterCode) {
        return em.createQuery(
                        "select q.versionNumber, max(q.title), count(q), count(q.proposed), count(q) - count(q.answer)"
                                + " from SigningQuestion q where q.charterCode = :charter"
                                + " group by q.versionNumber order by q.versionNumber",
                        Object[].class)
                .setParameter("charter", charterCode)
                .getResultStream()
                .map(row -> new QuestionCount(
                        (String) row[1], (Integer) row[0], (Long) row[2], (Long) row[3], ((Number) row[4]).longValue()))
                .toList();
    }
}
