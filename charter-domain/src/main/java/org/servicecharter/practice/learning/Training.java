package org.servicecharter.practice.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.servicecharter.framework.Scenario;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.shared.RandomCodes;

/** All items, what was practised, and next steps. Asks nobody whether they may. */
@ApplicationScoped
public class Training {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    /** @param by the code of whoever writes it. @return its code */
    public String add(ItemTerms terms, String by) {
        TrainingItem item = new TrainingItem(codes.id(), terms, by, clock.instant());
        em.persist(item);
        return item.code();
    }

    /** Those that are practised, in the order in which they were written. */
    List<TrainingItem> items() {
        return em.createQuery("select i from TrainingItem i where i.retired = false order by i.id", TrainingItem.class)
                .getResultList();
    }

    /** What is practised of a level: the library's scenarios first. */
    public List<String> codes(ServiceLevel level) {
        return Stream.concat(
                        Stream.of(Scenario.values())
                                .filter(one -> one.level() == level)
                                .map(Enum::name),
                        items().stream()
                                .filter(one -> one.terms().level() == level)
                                .map(TrainingItem::code))
                .toList();
    }

    /** @throws ItemNotFound when there is none, or it is retired */
    TrainingItem get(String code) {
        return items().stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow(ItemNotFound::new);
    }

    Set<String> doneBy(String person) {
        return new HashSet<>(em.createQuery("select d.item from TrainingDone d where d.person = :person", String.class)
                .setParameter("person", person)
                .getResultList());
    }

    /** Somebody has practised an item; once more changes nothing. */
    public void done(String person, String item, LocalDate today) {
        if (!doneBy(person).contains(item)) {
            em.persist(new TrainingDone(person, item, today));
        }
    }

    /** People who work here, by unit. */
    Map<String, Long> people(LocalDate today) {
        return counts(em.createQuery(
                        "select p.unitCode, count(p) from Person p where p.startsOn <= :today"
                                + " and (p.endsOn is null or p.endsOn >= :today) group by p.unitCode",
                        Object[].class)
                .setParameter("today", today)
                .getResultList());
    }

    /** How many of them have practised at least so many of these, by unit. */
    Map<String, Long> practised(Collection<String> items, long least, LocalDate today) {
        if (items.isEmpty()) {
            return Map.of();
        }
        return counts(em.createQuery(
                        "select p.unitCode, count(p) from Person p where p.startsOn <= :today"
                                + " and (p.endsOn is null or p.endsOn >= :today) and (select count(d) from TrainingDone d"
                                + " where d.person = p.code and d.item in :items) >= :least group by p.unitCode",
                        Object[].class)
                .setParameter("today", today)
                .setParameter("items", items)
                .setParameter("least", least)
                .getResultList());
    }

    /** How many people have practised each of these, by unit and item. */
    Map<String, Map<String, Long>> practisedEach(Collection<String> items, LocalDate today) {
        if (items.isEmpty()) {
            return Map.of();
        }
        Map<String, Map<String, Long>> counts = new HashMap<>();
        em.createQuery(
                        "select p.unitCode, d.item, count(d) from TrainingDone d, Person p where p.code = d.person"
                                + " and p.startsOn <= :today and (p.endsOn is null or p.endsOn >= :today)"
                                + " and d.item in :items group by p.unitCode, d.item",
                        Object[].class)
                .setParameter("today", today)
                .setParameter("items", items)
                .getResultStream()
                .forEach(row -> counts.computeIfAbsent((String) row[0], unit -> new HashMap<>())
                        .put((String) row[1], (Long) row[2]));
        return counts;
    }

    private static Map<String, Long> counts(List<Object[]> rows) {
        Map<String, Long> counts = new HashMap<>();
        rows.forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    Optional<NextStep> stepOf(String person) {
        return em.createQuery("select s from NextStep s where s.person = :person", NextStep.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** The latest first. */
    List<NextStep> coachedBy(String coach) {
        return em.createQuery(
                        "select s from NextStep s where s.coach = :coach order by s.writtenAt desc", NextStep.class)
                .setParameter("coach", coach)
                .getResultList();
    }

    /** @param coach who else reads it; {@code null} for nobody */
    public void write(String person, String words, String coach) {
        stepOf(person)
                .ifPresentOrElse(
                        step -> step.write(words, coach, clock.instant()),
                        () -> em.persist(new NextStep(person, words, coach, clock.instant())));
    }

    void remove(NextStep step) {
        em.remove(step);
    }
}
