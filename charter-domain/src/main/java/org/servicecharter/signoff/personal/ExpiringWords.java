package org.servicecharter.signoff.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.servicecharter.shared.Expiring;
import org.servicecharter.signoff.Acknowledgement;
import org.servicecharter.signoff.Outcome;
import org.servicecharter.signoff.RecordFields;
import org.servicecharter.storage.TableOwner;

/** What people wrote themselves when they declined, and what was noted of the talk that followed. */
@ApplicationScoped
class ExpiringWords implements Expiring {

    private static final String WORDS = "\"name\":\"" + RecordFields.DECLINE_WORDS + "\",\"value\":\"";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RecordErasing records;

    @Inject
    private TableOwner owner;

    @Override
    public String kind() {
        return "DECLINE_WORDS";
    }

    @Override
    public long due(Instant before) {
        return declines("select count(a)", Long.class, before).getSingleResult()
                + em.createQuery("select count(n) from RefusalNote n where n.notedAt < :before", Long.class)
                        .setParameter("before", before)
                        .getSingleResult();
    }

    @Override
    public void delete(Instant before) {
        declines("select a", Acknowledgement.class, before)
                .getResultList()
                .forEach(each -> records.erase(
                        each, field -> field.name().equals(RecordFields.DECLINE_WORDS), each.getPersonCode()));
        owner.delete("delete from refusal_note where noted_at < ?", List.of(before.atOffset(ZoneOffset.UTC)));
    }

    private <T> TypedQuery<T> declines(String select, Class<T> type, Instant before) {
        return em.createQuery(
                        select + " from Acknowledgement a where a.outcome = :declined and a.actedAt < :before"
                                + " and locate(:words, a.record) > 0 and locate(:none, a.record) = 0",
                        type)
                .setParameter("declined", Outcome.DECLINED)
                .setParameter("before", before)
                .setParameter("words", WORDS)
                .setParameter("none", WORDS + "\"");
    }
}
