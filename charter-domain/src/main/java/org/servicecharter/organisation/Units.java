package org.servicecharter.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All units. */
@ApplicationScoped
public class Units {

    @PersistenceContext
    private EntityManager em;

    public void add(Unit unit) {
        addAll(List.of(unit));
    }

    public void addAll(Collection<Unit> some) {
        some.forEach(em::persist);
        em.flush(); // the database wants units before their people, and the two are held together by a code alone
    }

    /** @throws UnitNotFound when no unit has this code, or it was closed */
    public Unit get(String code) {
        return find(code).filter(unit -> !unit.isClosed()).orElseThrow(() -> new UnitNotFound(code));
    }

    /** Also one that was closed. */
    public Optional<Unit> find(String code) {
        return em.createQuery("select u from Unit u where u.code = :code", Unit.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The unit everything else hangs under: the first that has no parent. Empty before the portal is set up. */
    public Optional<Unit> findTop() {
        return em.createQuery(
                        "select u from Unit u where u.parentCode is null and u.closedInto is null order by u.id",
                        Unit.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those that are open, by name. */
    public List<Unit> all() {
        return em.createQuery("select u from Unit u where u.closedInto is null order by u.name, u.code", Unit.class)
                .getResultList();
    }

    /** The codes of those that were closed. */
    public Set<String> closed() {
        return Set.copyOf(em.createQuery("select u.code from Unit u where u.closedInto is not null", String.class)
                .getResultList());
    }

    /** Whatever belongs to one unit belongs to another from now on: people, past ones too, and units. */
    void hand(String from, String to) {
        em.createQuery("update Person p set p.unitCode = :to, p.revision = p.revision + 1 where p.unitCode = :from")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        em.createQuery("update Unit u set u.parentCode = :to, u.revision = u.revision + 1"
                        + " where u.parentCode = :from and u.closedInto is null")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }

    /** How many people work in each unit itself on a day, by code; a unit with nobody is left out. */
    public List<Object[]> peopleIn(LocalDate date) {
        return em.createQuery(
                        "select p.unitCode, count(p) from Person p where p.startsOn <= :date"
                                + " and (p.endsOn is null or p.endsOn >= :date) group by p.unitCode",
                        Object[].class)
                .setParameter("date", date)
                .getResultList();
    }
}
