package org.servicecharter.practice.promise;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.servicecharter.organisation.Role;
import org.servicecharter.practice.coverage.ClauseKey;

/** Who answers for which promise, which dates are peak, what was done. Asks nobody whether they may. */
@ApplicationScoped
public class PromiseKeepings {

    private static final String OF_PROMISE = " where e.charter = :charter and e.clause = :clause";

    @PersistenceContext
    private EntityManager em;

    void add(Object fact) {
        em.persist(fact);
    }

    public Optional<PromiseKeeping> find(ClauseKey key) {
        return find(key, LockModeType.NONE);
    }

    /** For this transaction alone: whoever else reports on the promise waits until it ends. */
    public PromiseKeeping forChange(ClauseKey key) {
        return find(key, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> {
            PromiseKeeping begun = new PromiseKeeping(key);
            em.persist(begun);
            em.flush();
            return begun;
        });
    }

    /** From now on this person answers for it. @param published customers see how it is kept */
    public void appoint(ClauseKey key, String person, boolean published) {
        PromiseKeeping keeping = forChange(key);
        keeping.answeredForBy(person);
        keeping.show(published);
        keeping.changed();
    }

    /** What was done about a month. @throws WordingNotUsable when there are no words, or too many */
    public void note(ClauseKey key, YearMonth month, String words, String by, Instant now) {
        add(new MissNote(key, month, words, by, now));
    }

    private Optional<PromiseKeeping> find(ClauseKey key, LockModeType lock) {
        return em.createQuery("select e from PromiseKeeping e" + OF_PROMISE, PromiseKeeping.class)
                .setParameter("charter", key.charter())
                .setParameter("clause", key.clause())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    public Map<ClauseKey, PromiseKeeping> all() {
        return em.createQuery("select e from PromiseKeeping e", PromiseKeeping.class)
                .getResultStream()
                .collect(Collectors.toMap(PromiseKeeping::key, one -> one));
    }

    /** Differs when customers see another thing of a charter's results. */
    public List<Object[]> revision(String charter) {
        return em.createQuery(
                        "select e.clause, e.published, e.changes from PromiseKeeping e where e.charter = :charter"
                                + " order by e.clause",
                        Object[].class)
                .setParameter("charter", charter)
                .getResultList();
    }

    public List<PeakRow> peaks(ClauseKey key) {
        return em.createQuery("select e from PeakDates e" + OF_PROMISE + " order by e.firstDay", PeakDates.class)
                .setParameter("charter", key.charter())
                .setParameter("clause", key.clause())
                .getResultStream()
                .map(PeakDates::row)
                .toList();
    }

    /** Of all promises. */
    public Map<ClauseKey, List<PeakRow>> allPeaks() {
        return em.createQuery("select e from PeakDates e order by e.firstDay", PeakDates.class)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(PeakDates::key, Collectors.mapping(PeakDates::row, Collectors.toList())));
    }

    void unmark(ClauseKey key, long peak) {
        em.createQuery("delete from PeakDates e" + OF_PROMISE + " and e.id = :id")
                .setParameter("charter", key.charter())
                .setParameter("clause", key.clause())
                .setParameter("id", peak)
                .executeUpdate();
    }

    /** The last word on each month. */
    public Map<YearMonth, String> notes(ClauseKey key) {
        Map<YearMonth, String> notes = new HashMap<>();
        em.createQuery("select e from MissNote e" + OF_PROMISE + " order by e.id", MissNote.class)
                .setParameter("charter", key.charter())
                .setParameter("clause", key.clause())
                .getResultStream()
                .forEach(note -> notes.put(note.month(), note.words()));
        return notes;
    }

    /** Whether the caller looks after a promise: authors and administrators do, and whoever answers for it. */
    public static boolean isKeeper(SessionContext context, Optional<PromiseKeeping> keeping) {
        String caller = context.getCallerPrincipal().getName();
        return context.isCallerInRole(Role.Names.AUTHOR)
                || context.isCallerInRole(Role.Names.ADMINISTRATOR)
                || keeping.filter(one -> one.isOwnedBy(caller)).isPresent();
    }
}
