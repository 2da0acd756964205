package org.servicecharter.signoff.latest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What everybody signed last. */
@ApplicationScoped
public class LastSignatures {

    @PersistenceContext
    private EntityManager em;

    /** In the transaction of the signature, in which nobody else signs for the same person. */
    public void keep(LastSignature signed) {
        LastSignature before = em.find(LastSignature.class, signed.key());
        if (before == null) {
            em.persist(signed);
        } else {
            before.giveWayTo(signed);
        }
    }

    /** An earlier one counts again. Of somebody who was erased meanwhile nothing is kept. */
    public void keepAgain(LastSignature signed) {
        LastSignature before = em.find(LastSignature.class, signed.key());
        if (before != null) {
            before.giveWayTo(signed);
        }
    }
}
