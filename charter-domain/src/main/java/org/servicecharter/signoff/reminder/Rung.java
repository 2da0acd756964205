package org.servicecharter.signoff.reminder;

import java.time.LocalDate;

/**
 * One step of the ladder for one person.
 *
 * @param days before or after the due date; 0 for the first letter
 * @param on the day from which it is due
 */
record Rung(Kind kind, int days, LocalDate on) {

    enum Kind {
        ASKED("toSign"),
        SOON("signSoon"),
        LATE("signLate");

        /** The kind of the letter. */
        final String letter;

        Kind(String letter) {
            this.letter = letter;
        }
    }
}
