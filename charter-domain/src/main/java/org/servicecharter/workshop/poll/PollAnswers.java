package org.servicecharter.workshop.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.servicecharter.workshop.Workshop;

/** All answers that are not counted yet. */
@ApplicationScoped
class PollAnswers {

    @PersistenceContext
    private EntityManager em;

    void add(PollAnswer answer) {
        em.persist(answer);
    }

    void remove(PollAnswer answer) {
        em.remove(answer);
    }

    Optional<PollAnswer> find(Poll poll, String participantId) {
        return Optional.ofNullable(em.find(PollAnswer.class, new PollAnswer.Key(poll.getId(), participantId)));
    }

    /** What was answered, without who. */
    List<Integer> to(Poll poll) {
        return em.createQuery("select a.answer from PollAnswer a where a.pollId = :poll", Integer.class)
                .setParameter("poll", poll.getId())
                .getResultList();
    }

    /** How many have answered. It counts what the index has: asked with every answer. */
    int count(Poll poll) {
        return em.createQuery("select count(a.pollId) from PollAnswer a where a.pollId = :poll", Long.class)
                .setParameter("poll", poll.getId())
                .getSingleResult()
                .intValue();
    }

    Map<String, Integer> of(Workshop workshop, String participantId) {
        Map<String, Integer> own = new TreeMap<>();
        em.createQuery(
                        "select a from PollAnswer a where a.workshopCode = :code and a.participantId = :participant",
                        PollAnswer.class)
                .setParameter("code", workshop.getCode())
                .setParameter("participant", participantId)
                .getResultStream()
                .forEach(answer -> own.put(answer.getPollId(), answer.getAnswer()));
        return own;
    }

    /** Nobody has answered this. */
    void forget(Poll poll) {
        em.flush();
        em.createQuery("delete from PollAnswer a where a.pollId = :poll")
                .setParameter("poll", poll.getId())
                .executeUpdate();
    }
}
