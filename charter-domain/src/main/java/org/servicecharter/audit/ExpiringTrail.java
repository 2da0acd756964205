package org.servicecharter.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.servicecharter.shared.Expiring;
import org.servicecharter.storage.TableOwner;

/** Notes of what administrators did before a day. */
@ApplicationScoped
class ExpiringTrail implements Expiring {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TableOwner owner;

    @Override
    public String kind() {
        return "AUDIT";
    }

    @Override
    public long due(Instant before) {
        return em.createQuery("select count(e) from AuditEntry e where e.at < :before", Long.class)
                .setParameter("before", before)
                .getSingleResult();
    }

    @Override
    public void delete(Instant before) {
        owner.delete("delete from audit_entry where at < ?", List.of(before.atOffset(ZoneOffset.UTC)));
    }
}
