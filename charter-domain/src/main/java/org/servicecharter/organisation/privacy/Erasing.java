package org.servicecharter.organisation.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import org.servicecharter.organisation.Person;
import org.servicecharter.shared.Erased;
import org.servicecharter.shared.Held;
import org.servicecharter.shared.PeopleHeld;
import org.servicecharter.shared.RandomCodes;

/** Erases people, in all concepts at once: rows go, or name somebody of whom nothing is known. */
@ApplicationScoped
class Erasing {

    private static final String PREFIX = "erased-";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private HeldRows rows;

    @Inject
    private RandomCodes codes;

    /**
     * In the caller's transaction.
     *
     * @return the code under which nobody stands from now on
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String erase(Person person) {
        Erased erased = new Erased(person.getCode(), PREFIX + codes.id(), person.getName(), person.getEmail());
        Person nobody = new Person(erased.pseudonym(), erased.pseudonym(), person.getUnitCode(), person.getStartsOn());
        nobody.employ(person.getStartsOn(), person.getEndsOn());
        em.persist(nobody);
        em.flush(); // whoever is named in the place of the other has to be there first
        em.detach(person);
        for (Held held : rows.all()) {
            switch (held.erasing()) {
                case DELETE ->
                    about(erased, "delete from " + held.table() + " where " + HeldRows.condition(held))
                            .executeUpdate();
                case RENAME ->
                    about(
                                    erased,
                                    "update " + held.table() + " set " + held.column() + " = ?2 where "
                                            + HeldRows.condition(held))
                            .setParameter(2, erased.pseudonym())
                            .executeUpdate();
                default -> {} // below
            }
        }
        about(erased, "update person set manager_code = null where manager_code = ?1")
                .executeUpdate();
        about(erased, "delete from person_role where person_id = (select id from person where code = ?1)")
                .executeUpdate();
        for (PeopleHeld concept : rows.concepts()) {
            concept.erase(erased);
        }
        em.flush();
        letGo(erased);
        return erased.pseudonym();
    }

    /** What is only ever added to may still hold on to the staff number, which leads to no name then. */
    private void letGo(Erased erased) {
        boolean named = rows.all().stream()
                .filter(held -> held.erasing() == Held.Erasing.STAY)
                .anyMatch(held -> !about(erased, "select 1 from " + held.table() + " where " + held.column() + " = ?1")
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty());
        String sql = named
                ? "update person set name = code, email = null, manager_code = null where code = ?1"
                : "delete from person where code = ?1";
        about(erased, sql).executeUpdate();
    }

    private Query about(Erased erased, String sql) {
        return em.createNativeQuery(sql).setParameter(1, erased.code());
    }
}
