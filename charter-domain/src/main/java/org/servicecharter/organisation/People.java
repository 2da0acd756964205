package org.servicecharter.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All people, past and future ones included. */
@ApplicationScoped
public class People {

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

    public Optional<Person> findByEmail(String email) {
        return em.createQuery("select p from Person p where p.email = :email", Person.class)
                .setParameter("email", email.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    public List<Person> employedOn(LocalDate date) {
        return em.createQuery(
                        "select p from Person p where p.startsOn <= :date and (p.endsOn is null or p.endsOn >= :date)"
                                + " order by p.name, p.code",
                        Person.class)
                .setParameter("date", date)
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
                .getResultList();
    }
}
