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

    /**
     * The fewest working days within which a day comes: the counterpart of {@link #lastWithin}.
     *
     * @param end not before the start
     */
    public int from(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(end + " is before " + start);
        }
        int days = 0;
        LocalDate day = start;
        LocalDate last = lastWithin(start, 0);
        while (last.isBefore(end)) {
            day = lastWithin(day, 1);
            last = day;
            days++;
        }
        return days;
    }
}
