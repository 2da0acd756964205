package org.servicecharter.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** The outbox as administrators see it, newest first. A link that opens something is told to nobody. */
@Stateless
@RolesAllowed("ADMINISTRATOR")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MailQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MailServer server;

    @Inject
    private Clock clock;

    /** Whether there is a mail server; else letters are only kept. */
    public boolean isServerSet() {
        return server.isSet();
    }

    public long count(MailSearch search) {
        return matching("select count(m)", "", Long.class, search).getSingleResult();
    }

    /** @param first the letters to skip; at most {@code size} follow */
    public List<MailRow> page(MailSearch search, int first, int size) {
        return matching("select m", " order by m.putAt desc, m.id desc", OutgoingMail.class, search)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(mail -> mail.row(clock.instant()))
                .toList();
    }

    /** @throws MailNotFound when there is none of this number */
    public MailText letter(long id) {
        OutgoingMail mail = em.find(OutgoingMail.class, id);
        if (mail == null) {
            throw new MailNotFound(id);
        }
        return mail.text(clock.instant());
    }

    private <T> TypedQuery<T> matching(String select, String order, Class<T> type, MailSearch search) {
        String part = search.text() == null ? "" : search.text().strip().toLowerCase(Locale.ROOT);
        TypedQuery<T> query = em.createQuery(
                select + " from OutgoingMail m where (lower(m.address) like :part escape '!'"
                        + " or lower(m.subject) like :part escape '!' or lower(m.personCode) like :part escape '!')"
                        + (search.state() == null ? "" : " and m.state = :state") + order,
                type);
        query.setParameter("part", "%" + part.replaceAll("([!%_])", "!$1") + "%");
        if (search.state() != null) {
            query.setParameter("state", search.state());
        }
        return query;
    }
}
