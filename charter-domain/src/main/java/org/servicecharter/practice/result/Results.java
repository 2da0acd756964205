package org.servicecharter.practice.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicecharter.practice.coverage.ClauseKey;

/** All results that were ever reported. */
@ApplicationScoped
class Results {

    private static final String OF_PROMISE = " where e.charter = :charter and e.clause = :clause";

    /** What was corrected counts no more. */
    private static final String CURRENT =
            " e.cases > 0 and not exists (select n.id from ResultEntry n where n.corrects = e.id)";

    private static final String BY_DAY =
            "select e.charter, e.clause, e.firstDay, e.version, sum(e.cases), sum(e.within1),"
                    + " sum(e.within2), sum(e.within3), sum(e.within4), sum(e.within5), sum(e.withinPeak) from ResultEntry e"
                    + " where e.firstDay between :from and :to and" + CURRENT;

    private static final String GROUPED = " group by e.charter, e.clause, e.firstDay, e.version";

    @PersistenceContext
    private EntityManager em;

    void add(Object fact) {
        em.persist(fact);
    }

    void flush() {
        em.flush();
    }

    /** Of all promises. */
    List<DayCount> days(LocalDate from, LocalDate to) {
        return em.createQuery(BY_DAY + GROUPED, Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(Results::day)
                .toList();
    }

    List<DayCount> days(ClauseKey key, LocalDate from, LocalDate to) {
        return em.createQuery(BY_DAY + " and e.charter = :charter and e.clause = :clause" + GROUPED, Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("charter", key.charter())
                .setParameter("clause", key.clause())
                .getResultStream()
                .map(Results::day)
                .toList();
    }

    private static DayCount day(Object[] row) {
        return new DayCount(
                new ClauseKey((String) row[0], (String) row[1]),
                (LocalDate) row[2],
                (Integer) row[3],
                (Long) row[4],
                List.of((Long) row[5], (Long) row[6], (Long) row[7], (Long) row[8], (Long) row[9]),
                (Long) row[10]);
    }

    long count(ClauseKey key) {
        return em.createQuery("select count(e) from ResultEntry e" + OF_PROMISE, Long.class)
                .setParameter("charter", key.charter())
                .setParameter("clause", key.clause())
                .getSingleResult();
    }

    /** The latest first. */
    List<EntryRow> entries(ClauseKey key, int from, int most) {
        List<ResultEntry> entries = em.createQuery(
                        "select e from ResultEntry e" + OF_PROMISE + " order by e.id desc", ResultEntry.class)
                .setParameter("charter", key.charter())
                .setParameter("clause", key.clause())
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
        Set<Long> replaced = entries.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                "select n.corrects from ResultEntry n where n.corrects in :ids", Long.class)
                        .setParameter(
                                "ids", entries.stream().map(ResultEntry::id).toList())
                        .getResultList());
        return entries.stream()
                .map(entry -> entry.row(replaced.contains(entry.id())))
                .toList();
    }

    /** One of this promise that counts. @throws ResultChangedMeanwhile when there is none, or it was corrected */
    ResultEntry current(ClauseKey key, long id) {
        return em.createQuery(
                        "select e from ResultEntry e" + OF_PROMISE + " and e.id = :id and" + CURRENT, ResultEntry.class)
                .setParameter("charter", key.charter())
                .setParameter("clause", key.clause())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(ResultChangedMeanwhile::new);
    }

    /** Those that count and have a reference, by it. */
    Map<String, ResultEntry> byReference(ClauseKey key) {
        return em.createQuery(
                        "select e from ResultEntry e" + OF_PROMISE + " and e.reference is not null and" + CURRENT,
                        ResultEntry.class)
                .setParameter("charter", key.charter())
                .setParameter("clause", key.clause())
                .getResultStream()
                .collect(Collectors.toMap(
                        ResultEntry::reference, entry -> entry, (earlier, later) -> later, HashMap::new));
    }
}
