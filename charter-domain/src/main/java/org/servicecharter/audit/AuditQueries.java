package org.servicecharter.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;

/** The trail, newest first, for administrators and auditors. */
@Stateless
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AuditQueries {

    private static final String MATCHING = " from AuditEntry e where lower(e.who) like :part escape '!'"
            + " or lower(e.act) like :part escape '!' or lower(e.about) like :part escape '!'"
            + " or lower(e.detail) like :part escape '!'";

    @PersistenceContext
    private EntityManager em;

    /** @param search part of a person, an act or a detail, in any case; blank finds everything */
    public long count(String search) {
        return matching("select count(e)" + MATCHING, Long.class, search).getSingleResult();
    }

    /** @param first the entries to skip; at most {@code size} follow */
    public List<AuditRow> page(String search, int first, int size) {
        return matching("select e" + MATCHING + " order by e.at desc, e.id desc", AuditEntry.class, search)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(AuditEntry::row)
                .toList();
    }

    private <T> TypedQuery<T> matching(String query, Class<T> type, String search) {
        String part = search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
        return em.createQuery(query, type).setParameter("part", "%" + part.replaceAll("([!%_])", "!$1") + "%");
    }
}
