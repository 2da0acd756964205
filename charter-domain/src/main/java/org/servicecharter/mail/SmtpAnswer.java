package org.servicecharter.mail;

/**
 * How the mail server took a letter.
 *
 * @param text what it said; empty when it took it
 */
public record SmtpAnswer(Meaning meaning, String text) {

    /** What follows from an answer. */
    public enum Meaning {
        ACCEPTED,
        /** Try again later: nothing was sent. */
        LATER,
        /** This address or this letter never, however often it is tried. */
        REFUSED,
        /** The whole letter was handed over, and no answer came. */
        UNKNOWN
    }

    public SmtpAnswer {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        text = line.length() > OutgoingMail.ANSWER_MAX ? line.substring(0, OutgoingMail.ANSWER_MAX) : line;
    }
}
