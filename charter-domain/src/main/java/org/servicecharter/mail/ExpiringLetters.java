package org.servicecharter.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.servicecharter.shared.Expiring;

/** Letters that were put before a day and wait no longer. */
@ApplicationScoped
class ExpiringLetters implements Expiring {

    private static final Set<MailState> AT_WORK = EnumSet.of(MailState.WAITING, MailState.SENDING);
    private static final String DUE = " from OutgoingMail m where m.putAt < :before and m.state not in :working";

    @PersistenceContext
    private EntityManager em;

    @Override
    public String kind() {
        return "LETTERS";
    }

    @Override
    public long due(Instant before) {
        return em.createQuery("select count(m)" + DUE, Long.class)
                .setParameter("before", before)
                .setParameter("working", AT_WORK)
                .getSingleResult();
    }

    @Override
    public void delete(Instant before) {
        em.createQuery("delete" + DUE)
                .setParameter("before", before)
                .setParameter("working", AT_WORK)
                .executeUpdate();
    }
}
