package org.servicecharter.organisation.calendar;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Counts in working days. The day on which something begins is not counted, and the last day still is within: a letter
 * of Monday that is answered within two working days is answered on Wednesday (AT-05).
 *
 * @param working whether a day is one; some day of any year must be
 */
public record WorkingDays(Predicate<LocalDate> working) {

    /**
     * The last day that is within so many working days. Within none is the day itself, or the next on which anybody
     * works.
     *
     * @param days not negative
     */
    public LocalDate lastWithin(LocalDate start, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days " + days);
        }
        LocalDate day = start;
        int left = days;
        while (left > 0 || !working.test(day)) {
            day = day.plusDays(1);
            if (left > 0 && working.test(day)) {
                left--;
            }
        }
        return day;
    }
}
