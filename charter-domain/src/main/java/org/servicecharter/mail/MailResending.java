package org.servicecharter.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.servicecharter.audit.AuditTrail;

/** An administrator has letters sent now, or once more. Each is noted in the audit trail. */
@Stateless
@RolesAllowed("ADMINISTRATOR")
public class MailResending {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * All of them, or none when one is refused.
     *
     * @param seen the revision of each letter, by its number, as the caller saw it: a second click sends nothing twice
     * @throws MailNotFound when there is none of this number
     * @throws MailChangedMeanwhile when something became of one since
     * @throws MailNotSentAgain when one is under way, was overtaken, or its link was forgotten or opens nothing any more
     */
    public void sendAgain(Map<Long, Long> seen) {
        new TreeMap<>(seen)
                .forEach(this::sendAgain); // in one order, so that two administrators do not block each other
    }

    private void sendAgain(Long id, Long revision) {
        OutgoingMail mail = em.find(OutgoingMail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mail == null) {
            throw new MailNotFound(id);
        }
        if (mail.getRevision() != revision) {
            throw new MailChangedMeanwhile(mail.getAddress());
        }
        if (!mail.maySendAgain(clock.instant())) {
            throw new MailNotSentAgain(mail.getAddress(), mail.getSubject());
        }
        mail.sendAgain(clock.instant());
        trail.note("mail.sentAgain", mail.about(), mail.getAddress() + ": " + mail.getSubject());
    }
}
