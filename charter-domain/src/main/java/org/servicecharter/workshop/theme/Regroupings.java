package org.servicecharter.workshop.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.workshop.Workshop;

/** What grouping commands changed, until they are taken back. */
@ApplicationScoped
public class Regroupings {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RandomCodes codes;

    /** The command that carries this key, on this board. */
    Rearrangement by(Workshop workshop, String key) {
        return new Rearrangement(workshop, codes.hash(workshop.getCode() + ":regroup:" + key));
    }

    void keep(Rearrangement by, Regrouping.Kind kind, String subject, String was, String became) {
        em.persist(new Regrouping(codes.id(), by, kind, subject, was, became));
    }

    /** What a command changed; it is told once, so that nothing is taken back twice. */
    List<Regrouping> take(Rearrangement by) {
        List<Regrouping> changes = em.createQuery("select r from Regrouping r where r.mark = :mark", Regrouping.class)
                .setParameter("mark", by.mark())
                .getResultList();
        changes.forEach(em::remove);
        return changes;
    }
}
