package org.servicecharter.practice.redress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.result.PromiseMissed;

/** All that is owed. A task goes with its result: what was corrected, or falls into peak dates that hold it, owes nothing. */
@ApplicationScoped
class RedressTasks {

    private static final String OWED = " from RedressTask t, ResultEntry e where t.entry = e.id"
            + " and (t.doneAt is not null or (not exists (select n.id from ResultEntry n where n.corrects = e.id)"
            + " and (e.withinPeak < e.cases or not exists (select p.id from PeakDates p where p.charter = e.charter"
            + " and p.clause = e.clause and e.firstDay between p.firstDay and p.lastDay))))";

    @PersistenceContext
    private EntityManager em;

    /** What was made good once is not owed again because its result was corrected. */
    void open(@Observes PromiseMissed missed) {
        if (missed.corrects() == null || doneFor(missed.corrects()) == 0) {
            em.persist(new RedressTask(missed.entry(), missed.owner()));
        }
    }

    private long doneFor(long entry) {
        return em.createQuery(
                        "select count(t) from RedressTask t where t.entry = :entry and t.doneAt is not null",
                        Long.class)
                .setParameter("entry", entry)
                .getSingleResult();
    }

    /** @return the task and its result, and no other when it owes nothing. @throws RedressNotFound then */
    Object[] get(long id) {
        return em.createQuery("select t, e" + OWED + " and t.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(RedressNotFound::new);
    }

    /** @param owner whose; {@code null} for all. The longest open first, what was done last first. */
    List<Object[]> page(boolean done, String owner, int from, int most) {
        String order = done ? " order by t.doneAt desc, t.id" : " order by e.firstDay, t.id";
        return asked("select t, e" + OWED + where(done, owner) + order, Object[].class, owner)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    long count(boolean done, String owner) {
        return asked("select count(t)" + OWED + where(done, owner), Long.class, owner)
                .getSingleResult();
    }

    long open(ClauseKey key) {
        return em.createQuery(
                        "select count(t)" + OWED
                                + " and t.doneAt is null and e.charter = :charter and e.clause = :clause",
                        Long.class)
                .setParameter("charter", key.charter())
                .setParameter("clause", key.clause())
                .getSingleResult();
    }

    private static String where(boolean done, String owner) {
        return (done ? " and t.doneAt is not null" : " and t.doneAt is null")
                + (owner == null ? "" : " and t.owner = :owner");
    }

    private <T> TypedQuery<T> asked(String words, Class<T> type, String owner) {
        TypedQuery<T> query = em.createQuery(words, type);
        return owner == null ? query : query.setParameter("owner", owner);
    }
}
