package org.servicecharter.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A letter in the outbox and what became of it. Its text never changes; only the link in it, which is kept apart and
 * sealed, is forgotten as soon as it is not needed any more.
 */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail {

    /** Over about a day and a half, as each pause is twice as long as the one before, up to {@link #LONGEST_PAUSE}. */
    static final int MOST_TRIES = 15;

    static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /** Nobody expects a letter any more that waited for longer, say because no mail server was set. */
    static final Duration LIFE = Duration.ofDays(30);

    /** Much longer than all timeouts of one letter together: whoever claimed it is no longer at it. */
    static final Duration CLAIM = Duration.ofMinutes(15);

    static final int ANSWER_MAX = 500;

    /** Stands in the text in place of the link. */
    static final String HIDDEN = "••••••••••";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outgoing_mail_seq")
    @SequenceGenerator(name = "outgoing_mail_seq", sequenceName = "outgoing_mail_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(name = "message_id", nullable = false, unique = true, updatable = false, length = 40)
    private String messageId;

    @Column(unique = true, updatable = false, length = Letter.ONCE_MAX)
    private String once;

    @Column(nullable = false, updatable = false, length = Letter.KIND_MAX)
    private String kind;

    @Column(name = "person_code", updatable = false, length = 40)
    private String personCode;

    @Column(nullable = false, updatable = false, length = Letter.ADDRESS_MAX)
    private String address;

    @Column(nullable = false, updatable = false, length = Letter.SUBJECT_MAX)
    private String subject;

    @Column(nullable = false, updatable = false, length = Letter.TEXT_MAX)
    private String body;

    @Column(name = "sealed_link", length = 500)
    private String sealedLink;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private MailState state = MailState.WAITING;

    @Column(name = "put_at", nullable = false, updatable = false)
    private Instant putAt;

    @Column(name = "good_until", nullable = false)
    private Instant goodUntil;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(nullable = false)
    private int tries;

    @Column(length = ANSWER_MAX)
    private String answer;

    protected OutgoingMail() {} // JPA

    OutgoingMail(Letter letter, String messageId, String sealedLink, Instant now) {
        this.messageId = messageId;
        this.once = letter.once();
        this.kind = letter.kind();
        this.personCode = letter.personCode();
        this.address = letter.address();
        this.subject = letter.subject();
        this.body = letter.link() == null ? letter.text() : letter.text().replace(letter.link(), HIDDEN);
        this.sealedLink = sealedLink;
        this.putAt = now;
        this.goodUntil = letter.goodUntil() == null ? now.plus(LIFE) : letter.goodUntil();
        this.dueAt = now;
    }

    /** One postman takes it, before the first byte is sent: if the node dies now, nobody else sends it again. */
    void claim(Instant now) {
        moveTo(MailState.SENDING);
        claimedAt = now.truncatedTo(ChronoUnit.MILLIS); // every database keeps these
        tries++;
    }

    /** What the postman tells who claimed it then; without effect once somebody has decided otherwise. */
    void settle(Instant claim, SmtpAnswer given, Instant now) {
        if (!claim.equals(claimedAt) || !state.mayBecome(MailState.SENT)) {
            return;
        }
        answer = given.text();
        switch (given.meaning()) {
            case ACCEPTED -> {
                moveTo(MailState.SENT);
                sentAt = now;
                sealedLink = null;
            }
            case REFUSED -> moveTo(MailState.FAILED);
            case UNKNOWN -> moveTo(MailState.UNSURE);
            case LATER -> {
                moveTo(tries < MOST_TRIES ? MailState.WAITING : MailState.FAILED);
                dueAt = now.plus(pause());
            }
        }
    }

    /** Nobody heard of its claim for {@link #CLAIM}. */
    void loseSight() {
        moveTo(MailState.UNSURE);
    }

    /** It has waited past the time it was good for. */
    void expire() {
        moveTo(MailState.FAILED);
        sealedLink = null;
    }

    /** A newer letter takes its place. */
    void withdraw() {
        moveTo(MailState.WITHDRAWN);
        sealedLink = null;
    }

    /** A person wants it sent now, or once more; as a copy of itself, with the same Message-ID. */
    void sendAgain(Instant now) {
        moveTo(MailState.WAITING);
        tries = 0;
        answer = null;
        dueAt = now;
        claimedAt = null;
        goodUntil = sealedLink == null ? now.plus(LIFE) : goodUntil;
    }

    /** Not one that is under way or was overtaken, nor one whose link was forgotten or opens nothing any more. */
    boolean maySendAgain(Instant now) {
        return state.mayBecome(MailState.WAITING)
                && state != MailState.SENDING
                && (sealedLink == null ? !body.contains(HIDDEN) : now.isBefore(goodUntil));
    }

    /** The server could not be reached: why this letter waits. */
    void note(String trouble) {
        answer = trouble;
    }

    private Duration pause() {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 20));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private void moveTo(MailState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("a letter that is " + state + " does not become " + next);
        }
        state = next;
    }

    ClaimedLetter claimed(String link) {
        String text = link == null ? body : body.replace(HIDDEN, link);
        return new ClaimedLetter(id, claimedAt, messageId, address, subject, text);
    }

    MailRow row(Instant now) {
        return new MailRow(
                id,
                revision,
                kind,
                personCode,
                address,
                subject,
                state,
                putAt,
                sentAt,
                state == MailState.WAITING && tries > 0 ? dueAt : null,
                tries,
                answer,
                maySendAgain(now));
    }

    MailText text(Instant now) {
        return new MailText(row(now), body, body.contains(HIDDEN));
    }

    /** Whom it is for, as the audit trail names people. */
    String about() {
        return personCode == null ? address : personCode;
    }

    long getRevision() {
        return revision;
    }

    MailState getState() {
        return state;
    }

    String getAddress() {
        return address;
    }

    String getSubject() {
        return subject;
    }

    String getMessageId() {
        return messageId;
    }

    String getSealedLink() {
        return sealedLink;
    }
}
