package org.servicecharter.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.servicecharter.shared.RandomCodes;

/**
 * Where the portal's services put letters. Works only inside the transaction of what causes the letter: if that is
 * undone, so is the letter; and nobody waits here for a mail server.
 *
 * <p>Open to every caller, since the act itself has already been allowed or refused.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outbox {

    private static final List<MailState> OPEN = List.of(MailState.WAITING, MailState.UNSURE, MailState.FAILED);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LetterSeal seal;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    /**
     * Keeps the letter until it has left.
     *
     * @return false when one with the same {@link Letter#once} was put before, also by a transaction long past: this one
     *     is not kept. Of two at the same moment the database lets one commit
     */
    public boolean put(Letter letter) {
        if (letter.once() != null && isThere(letter.once())) {
            return false;
        }
        String messageId = codes.id();
        String sealed = letter.link() == null ? null : seal.close(letter.link(), messageId);
        em.persist(new OutgoingMail(letter, messageId, sealed, clock.instant()));
        return true;
    }

    /** Letters of this kind to this person that have not left are not needed any more. */
    public void withdraw(String kind, String personCode) {
        em.createQuery(
                        "select m from OutgoingMail m where m.kind = :kind and m.personCode = :person and m.state in :open",
                        OutgoingMail.class)
                .setParameter("kind", kind)
                .setParameter("person", personCode)
                .setParameter("open", OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(OutgoingMail::withdraw);
    }

    /** Of these {@link Letter#once}, those with which a letter was put before: for who has many letters to put. */
    public Set<String> known(Collection<String> once) {
        return once.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery("select m.once from OutgoingMail m where m.once in :once", String.class)
                        .setParameter("once", once)
                        .getResultList());
    }

    /** Letters to this person that have not left and whose {@link Letter#once} begins so are not needed any more. */
    public void withdrawAll(String onceStart, String personCode) {
        em.createQuery(
                        "select m from OutgoingMail m where m.personCode = :person and m.state in :open"
                                + " and m.once like :start escape '!'",
                        OutgoingMail.class)
                .setParameter("person", personCode)
                .setParameter("open", OPEN)
                .setParameter("start", onceStart.replaceAll("([!%_])", "!$1") + "%")
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(OutgoingMail::withdraw);
    }

    private boolean isThere(String once) {
        return !em.createQuery("select m.id from OutgoingMail m where m.once = :once", Long.class)
                .setParameter("once", once)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
