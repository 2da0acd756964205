package org.servicecharter.access.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.servicecharter.shared.Expiring;

/** Devices that stay signed in no longer, and links that open nothing any more. */
@ApplicationScoped
class ExpiringSignIns implements Expiring {

    @PersistenceContext
    private EntityManager em;

    @Override
    public String kind() {
        return "SIGN_INS";
    }

    @Override
    public long due(Instant before) {
        return count("RememberedDevice", before) + count("Invitation", before);
    }

    private long count(String entity, Instant before) {
        return em.createQuery("select count(e) from " + entity + " e where e.expiresAt < :before", Long.class)
                .setParameter("before", before)
                .getSingleResult();
    }

    @Override
    public void delete(Instant before) {
        delete("RememberedDevice", before);
        delete("Invitation", before);
    }

    private void delete(String entity, Instant before) {
        em.createQuery("delete from " + entity + " e where e.expiresAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
