package org.servicecharter.organisation.privacy;

import java.time.LocalDate;
import java.time.Period;

/** What is kept for a time of its own, with the time that the portal proposes (SO-24). */
public enum RetentionClass {
    /** Everything about a person, counted from their last day here. Years. */
    RECORDS(6, true),
    /** Words in which people declined, and notes of the talks. Months. */
    DECLINE_WORDS(24, false),
    /** Letters. Months. */
    LETTERS(12, false),
    /** The trail of administrators' acts. Months. */
    AUDIT(36, false),
    /** Devices and links whose time was over. Months. */
    SIGN_INS(1, false);

    /** In the unit of each. */
    public static final int AMOUNT_MAX = 600;

    private final int proposed;
    private final boolean years;

    RetentionClass(int proposed, boolean years) {
        this.proposed = proposed;
        this.years = years;
    }

    public int proposed() {
        return proposed;
    }

    public boolean inYears() {
        return years;
    }

    /** What is from before this day is due. */
    LocalDate before(LocalDate today, int amount) {
        return today.minus(years ? Period.ofYears(amount) : Period.ofMonths(amount));
    }
}
