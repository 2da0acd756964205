package org.servicecharter.mail;

import java.time.Instant;
import java.util.Objects;

/**
 * A letter to one person, in plain text, before it is put into the {@link Outbox}.
 *
 * @param kind what it is, such as {@code invitation}; its name on the page is {@code mail.kind.invitation}
 * @param personCode {@code null} for somebody who is not one of the organisation's people
 * @param link the part of the text that opens something to whoever knows it, or {@code null}: it is kept sealed, shown
 *     to nobody, and forgotten once the letter was sent
 * @param once if a letter was put with the same words before, this one is not; {@code null} puts it always
 * @param goodUntil when it is not worth sending any more; {@code null} for the longest that any letter waits
 */
public record Letter(
        String kind,
        String personCode,
        String address,
        String subject,
        String text,
        String link,
        String once,
        Instant goodUntil) {

    static final int KIND_MAX = 40;
    static final int ADDRESS_MAX = 254;
    static final int SUBJECT_MAX = 200;
    static final int TEXT_MAX = 8000;
    static final int ONCE_MAX = 200;

    /** @throws IllegalArgumentException when the text is too long, or does not hold the link: a mistake in the program */
    public Letter {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(address, "address");
        subject = oneLine(subject);
        if (text.length() > TEXT_MAX || link != null && !text.contains(link)) {
            throw new IllegalArgumentException("unusable text of " + kind);
        }
    }

    /** Of several letters with the same words here, the first one is put. */
    public Letter once(String words) {
        return new Letter(kind, personCode, address, subject, text, link, words, goodUntil);
    }

    /** With a secret in the text; it is sealed and opens until then. */
    public Letter withLink(String secret, Instant opensUntil) {
        return new Letter(kind, personCode, address, subject, text, secret, once, opensUntil);
    }

    /** A line break in a subject would begin another header. */
    private static String oneLine(String subject) {
        String line = subject.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > SUBJECT_MAX ? line.substring(0, SUBJECT_MAX - 1) + "…" : line;
    }
}
