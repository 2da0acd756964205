package org.servicecharter.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;

/** All assignments that were written down. */
@ApplicationScoped
class Assignments {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private People people;

    void add(Assignment assignment) {
        em.persist(assignment);
    }

    /**
     * The person, whose other requests wait until this one is committed: two tabs or a double click come one after
     * the other.
     *
     * @throws org.servicecharter.organisation.PersonNotFound when nobody has this code
     */
    Person lockSigner(String personCode) {
        Person signer = people.get(personCode);
        em.lock(signer, LockModeType.PESSIMISTIC_WRITE);
        return signer;
    }

    Optional<Assignment> find(String personCode, String charterCode, int versionNumber) {
        return em.createQuery(
                        "select a from Assignment a where a.personCode = :person and a.charterCode = :charter"
                                + " and a.versionNumber = :version",
                        Assignment.class)
                .setParameter("person", personCode)
                .setParameter("charter", charterCode)
                .setParameter("version", versionNumber)
                .getResultStream()
                .findFirst();
    }

    /** Moves every assignment of this charter that may become so, whoever's it is. */
    void moveAll(String charterCode, AssignmentState next) {
        em.createQuery("update Assignment a set a.state = :next, a.revision = a.revision + 1"
                        + " where a.charterCode = :charter and a.state in :before")
                .setParameter("next", next)
                .setParameter("charter", charterCode)
                .setParameter("before", AssignmentState.before(next))
                .executeUpdate();
    }
}
