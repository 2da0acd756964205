package org.servicecharter.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What postmen ask the database: each call is a transaction of its own, so that a claim is stored before the first
 * byte is sent, and none is open while a mail server takes its time. Called by {@link Postman} alone.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailClaims {

    private static final int AT_A_GLANCE = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LetterSeal seal;

    @Inject
    private Clock clock;

    public boolean isAnyDue() {
        return !due(1).isEmpty();
    }

    /** Claims the letter that has been due longest; of two postmen who want the same one, the second finds it gone. */
    public Optional<ClaimedLetter> next() {
        return due(AT_A_GLANCE).stream()
                .map(this::locked)
                .filter(letter -> letter.getState() == MailState.WAITING)
                .flatMap(letter -> claim(letter).stream())
                .findFirst();
    }

    /** Stores what became of a claimed letter. */
    public void settle(ClaimedLetter letter, SmtpAnswer answer) {
        locked(letter.id()).settle(letter.claimedAt(), answer, clock.instant());
    }

    /** Why the letters that are due wait: the server could not be reached. Told of each, and written when it changes. */
    public void note(String trouble) {
        em.createQuery("update OutgoingMail m set m.answer = :trouble where m.state = :state and m.dueAt <= :now"
                        + " and (m.answer is null or m.answer <> :trouble)")
                .setParameter("trouble", trouble)
                .setParameter("state", MailState.WAITING)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Gives up on claims that nobody finished, and on letters that nobody expects any more. */
    public void tidy() {
        Instant now = clock.instant();
        query(
                        "select m.id from OutgoingMail m where m.state = :state and m.claimedAt <= :time",
                        MailState.SENDING,
                        now.minus(OutgoingMail.CLAIM))
                .getResultStream()
                .map(this::locked)
                .filter(letter -> letter.getState() == MailState.SENDING)
                .forEach(OutgoingMail::loseSight);
        query("select m.id from OutgoingMail m where m.state = :state and m.goodUntil <= :time", MailState.WAITING, now)
                .getResultStream()
                .map(this::locked)
                .filter(letter -> letter.getState() == MailState.WAITING)
                .forEach(OutgoingMail::expire);
    }

    private Optional<ClaimedLetter> claim(OutgoingMail letter) {
        String sealed = letter.getSealedLink();
        String link =
                sealed == null ? null : seal.open(sealed, letter.getMessageId()).orElse(null);
        if (sealed != null && link == null) {
            letter.note("mail.key under charter.keys.dir is not the one that its link was sealed with");
            letter.expire();
            return Optional.empty();
        }
        letter.claim(clock.instant());
        return Optional.of(letter.claimed(link));
    }

    private List<Long> due(int most) {
        return query(
                        "select m.id from OutgoingMail m where m.state = :state and m.dueAt <= :time order by m.dueAt, m.id",
                        MailState.WAITING,
                        clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    private TypedQuery<Long> query(String jpql, MailState state, Instant time) {
        return em.createQuery(jpql, Long.class).setParameter("state", state).setParameter("time", time);
    }

    private OutgoingMail locked(Long id) {
        return em.find(OutgoingMail.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
