package org.servicecharter.organisation.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicecharter.organisation.Person;

/** All absences, and who is away when: for one person, or for everybody in one query. */
@ApplicationScoped
public class Absences {

    private static final String ON_DAY = "a.firstDay <= :day and (a.lastDay is null or a.lastDay >= :day)";

    @PersistenceContext
    private EntityManager em;

    void add(Absence absence) {
        em.persist(absence);
    }

    void remove(Absence absence) {
        em.remove(absence);
    }

    Optional<Absence> find(String code) {
        return em.createQuery("select a from Absence a where a.code = :code", Absence.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** One person's, and nobody else records any for them before this transaction ends: none overlap. */
    List<Absence> toChange(String personCode) {
        em.createQuery("select p from Person p where p.code = :person", Person.class)
                .setParameter("person", personCode)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return of(personCode);
    }

    /** One person's, the latest first. */
    public List<Absence> of(String personCode) {
        return em.createQuery(
                        "select a from Absence a where a.personCode = :person order by a.firstDay desc", Absence.class)
                .setParameter("person", personCode)
                .getResultList();
    }

    /** The absence that keeps somebody away on a day; empty when they are here. */
    public Optional<Absence> onDay(String personCode, LocalDate day) {
        return em.createQuery("select a from Absence a where a.personCode = :person and " + ON_DAY, Absence.class)
                .setParameter("person", personCode)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** Everyone who is away on a day, by code. */
    public Set<String> absentOn(LocalDate day) {
        return em.createQuery("select a.personCode from Absence a where " + ON_DAY, String.class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The day on which somebody came back last, up to and including {@code until}: the first day here after being
     * away, where absences without a day between them are one. Empty for whoever did not come back by then.
     */
    public Optional<LocalDate> returnedOn(String personCode, LocalDate until) {
        return Optional.ofNullable(returns(of(personCode), LocalDate.MIN, until).get(personCode));
    }

    /** Everybody who came back from {@code from} to {@code until}, both days included, with the last such day. */
    public Map<String, LocalDate> returnedBetween(LocalDate from, LocalDate until) {
        List<Absence> near = em.createQuery(
                        "select a from Absence a where a.firstDay <= :until"
                                + " and (a.lastDay is null or a.lastDay >= :before)",
                        Absence.class)
                .setParameter("until", until)
                .setParameter("before", from.minusDays(1))
                .getResultList();
        return returns(near, from, until);
    }

    private static Map<String, LocalDate> returns(List<Absence> absences, LocalDate from, LocalDate until) {
        Map<String, List<Absence>> byPerson = absences.stream().collect(Collectors.groupingBy(Absence::getPersonCode));
        Map<String, LocalDate> returns = new HashMap<>();
        byPerson.forEach((person, own) -> own.stream()
                .filter(absence -> absence.getLastDay() != null)
                .map(absence -> absence.getLastDay().plusDays(1))
                .filter(back -> !back.isBefore(from) && !back.isAfter(until))
                .filter(back -> own.stream().noneMatch(absence -> absence.isOn(back)))
                .max(LocalDate::compareTo)
                .ifPresent(back -> returns.put(person, back)));
        return returns;
    }
}
