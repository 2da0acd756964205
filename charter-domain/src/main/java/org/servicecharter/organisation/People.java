package org.servicecharter.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All people, past and future ones included. */
@ApplicationScoped
public class People {

    /** Roles of a whole list in one query more, not in one for each person. */
    private static final String BATCH = "eclipselink.batch";

    private static final String ROLES = "p.roles";

    @PersistenceContext
    private EntityManager em;

    public void add(Person person) {
        em.persist(person);
    }

    /** @throws PersonNotFound when nobody has this code */
    public Person get(String code) {
        return find(code).orElseThrow(() -> new PersonNotFound(code));
    }

    public Optional<Person> find(String code) {
        return em.createQuery("select p from Person p where p.code = :code", Person.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /**
     * The same, and nobody else changes or locks the person before this transaction ends.
     *
     * @throws PersonNotFound when nobody has this code
     */
    public Person getLocked(String code) {
        return em.createQuery("select p from Person p where p.code = :code", Person.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new PersonNotFound(code));
    }

    public Optional<Person> findByEmail(String email) {
        return em.createQuery("select p from Person p where p.email = :email", Person.class)
                .setParameter("email", email.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /**
     * Whom somebody means who types a mail address or a staff number, in any case. Empty also when two staff numbers
     * differ only in capitals and neither is typed exactly.
     */
    public Optional<Person> findBySignInName(String typed) {
        String name = typed.strip();
        if (name.indexOf('@') >= 0) {
            return findByEmail(name);
        }
        return find(name).or(() -> {
            List<Person> alike = em.createQuery("select p from Person p where lower(p.code) = :code", Person.class)
                    .setParameter("code", name.toLowerCase(Locale.ROOT))
                    .setMaxResults(2)
                    .getResultList();
            return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
        });
    }

    /** What is known of everybody, past and future ones included, and not to be changed: only the values are read. */
    public List<PersonDetails> details() {
        Map<String, Set<Role>> roles = new HashMap<>();
        em.createQuery("select p.code, r from Person p join p.roles r", Object[].class)
                .getResultStream()
                .forEach(row -> roles.computeIfAbsent((String) row[0], unknown -> EnumSet.noneOf(Role.class))
                        .add((Role) row[1]));
        return em.createQuery(
                        "select p.code, p.name, p.email, p.unitCode, p.managerCode, p.startsOn, p.endsOn"
                                + " from Person p",
                        Object[].class)
                .getResultStream()
                .map(row -> details(row, roles.getOrDefault((String) row[0], Set.of())))
                .toList();
    }

    private static PersonDetails details(Object[] row, Set<Role> roles) {
        EnumSet<Role> all = EnumSet.of(Role.EMPLOYEE);
        all.addAll(roles);
        return new PersonDetails(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                all,
                (LocalDate) row[5],
                (LocalDate) row[6]);
    }

    /** Those of these people that there are, by code. At most 1,000 are asked for. */
    public Map<String, Person> among(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select p from Person p where p.code in :codes", Person.class)
                .setParameter("codes", codes)
                .setHint(BATCH, ROLES)
                .getResultStream()
                .collect(Collectors.toMap(Person::getCode, Function.identity()));
    }

    /** These people have no mail address until they get one in the same transaction. At most 1,000 at once. */
    public void freeAddresses(Collection<String> codes) {
        em.createQuery("update Person p set p.email = null where p.code in :codes")
                .setParameter("codes", codes)
                .executeUpdate();
    }

    /** Writes what was changed and lets go of everything that was read in this transaction. */
    public void forgetWritten() {
        em.flush();
        em.clear();
    }

    /** The first few of everybody, past and future ones included, after this code; an empty code is before all. */
    List<Person> after(String code, int most) {
        return em.createQuery("select p from Person p where p.code > :code order by p.code", Person.class)
                .setParameter("code", code)
                .setHint(BATCH, ROLES)
                .setMaxResults(most)
                .getResultList();
    }

    /** Each person's manager, by code, in a map of the caller's own. */
    public Map<String, String> managers() {
        Map<String, String> managers = new HashMap<>();
        em.createQuery("select p.code, p.managerCode from Person p where p.managerCode is not null", Object[].class)
                .getResultStream()
                .forEach(row -> managers.put((String) row[0], (String) row[1]));
        return managers;
    }

    long count(PeopleSearch search, LocalDate today) {
        return matching("select count(p)", "", Long.class, search, today).getSingleResult();
    }

    List<Person> page(PeopleSearch search, LocalDate today, int first, int size) {
        return matching("select p", " order by p.name, p.code", Person.class, search, today)
                .setHint(BATCH, ROLES)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    private <T> TypedQuery<T> matching(
            String select, String order, Class<T> type, PeopleSearch search, LocalDate today) {
        String text = search.text() == null ? "" : search.text().strip().toLowerCase(Locale.ROOT);
        String dates =
                switch (search.presence()) {
                    case PRESENT -> " and p.startsOn <= :today and (p.endsOn is null or p.endsOn >= :today)";
                    case TO_COME -> " and p.startsOn > :today";
                    case LEFT -> " and p.endsOn < :today";
                    case ANY -> "";
                };
        String unit = search.unitCode() == null ? "" : " and p.unitCode = :unit";
        TypedQuery<T> query = em.createQuery(
                select + " from Person p where (lower(p.name) like :text escape '!'"
                        + " or lower(p.code) like :text escape '!' or p.email like :text escape '!')"
                        + dates + unit + order,
                type);
        query.setParameter("text", "%" + text.replaceAll("([!%_])", "!$1") + "%");
        if (!dates.isEmpty()) {
            query.setParameter("today", today);
        }
        if (!unit.isEmpty()) {
            query.setParameter("unit", search.unitCode());
        }
        return query;
    }

    /** Employed that day, with a name with which the text begins, in any case. */
    List<Person> namedAtStartOf(String text, LocalDate date) {
        return em.createQuery(
                        "select p from Person p where locate(lower(p.name), :text) = 1"
                                + " and p.startsOn <= :date and (p.endsOn is null or p.endsOn >= :date) order by p.code",
                        Person.class)
                .setParameter("text", text.toLowerCase(Locale.ROOT))
                .setParameter("date", date)
                .getResultList();
    }

    public List<Person> employedOn(LocalDate date) {
        return em.createQuery(
                        "select p from Person p where p.startsOn <= :date and (p.endsOn is null or p.endsOn >= :date)"
                                + " order by p.name, p.code",
                        Person.class)
                .setParameter("date", date)
                .setHint(BATCH, ROLES)
                .getResultList();
    }

    /** The first few who are employed that day, by code, after this one; an empty code is before all. */
    public List<Person> employedAfter(String code, LocalDate date, int most) {
        return em.createQuery(
                        "select p from Person p where p.code > :code"
                                + " and p.startsOn <= :date and (p.endsOn is null or p.endsOn >= :date) order by p.code",
                        Person.class)
                .setParameter("code", code)
                .setParameter("date", date)
                .setHint(BATCH, ROLES)
                .setMaxResults(most)
                .getResultList();
    }

    /** The first few who were employed on some day from the first to the last, by code, after this one. */
    public List<Person> hereBetween(String code, LocalDate first, LocalDate last, int most) {
        return between("p.startsOn <= :last and (p.endsOn is null or p.endsOn >= :first)", code, first, last, most);
    }

    /** The first few whose last day was one of these days, by code, after this one. */
    public List<Person> leftBetween(String code, LocalDate first, LocalDate last, int most) {
        return between("p.endsOn >= :first and p.endsOn <= :last", code, first, last, most);
    }

    private List<Person> between(String days, String code, LocalDate first, LocalDate last, int most) {
        return em.createQuery(
                        "select p from Person p where p.code > :code and " + days + " order by p.code", Person.class)
                .setParameter("code", code)
                .setParameter("first", first)
                .setParameter("last", last)
                .setHint(BATCH, ROLES)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whoever names this person as their manager and is employed that day, by name. */
    public List<Person> reportsOf(String managerCode, LocalDate date) {
        return em.createQuery(
                        "select p from Person p where p.managerCode = :manager"
                                + " and p.startsOn <= :date and (p.endsOn is null or p.endsOn >= :date)"
                                + " order by p.name, p.code",
                        Person.class)
                .setParameter("manager", managerCode)
                .setParameter("date", date)
                .setHint(BATCH, ROLES)
                .getResultList();
    }

    /** Those of these people whom somebody employed that day names as their manager, and who are employed then. */
    List<String> leadersAmong(Collection<String> codes, LocalDate date) {
        return em.createQuery(
                        "select distinct m.code from Person m, Person p where p.managerCode = m.code and m.code in :codes"
                                + " and p.startsOn <= :date and (p.endsOn is null or p.endsOn >= :date)"
                                + " and m.startsOn <= :date and (m.endsOn is null or m.endsOn >= :date)",
                        String.class)
                .setParameter("codes", codes)
                .setParameter("date", date)
                .getResultList();
    }
}
