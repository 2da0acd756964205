package org.servicecharter.organisation.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which days are worked.
 *
 * @param week the days of the week
 * @param region where public holidays are free; {@code null} for nowhere
 * @param free dates on which nobody works, besides
 * @param worked dates that are worked whatever else says
 */
public record WorkDates(Set<DayOfWeek> week, String region, SortedSet<LocalDate> free, SortedSet<LocalDate> worked)
        implements Serializable {

    public WorkDates {
        week = Set.copyOf(week);
        free = Collections.unmodifiableSortedSet(new TreeSet<>(free));
        worked = Collections.unmodifiableSortedSet(new TreeSet<>(worked));
    }

    public WorkingDays count() {
        return new WorkingDays(this::isWorked);
    }

    private boolean isWorked(LocalDate day) {
        return worked.contains(day)
                || week.contains(day.getDayOfWeek())
                        && !free.contains(day)
                        && (region == null || !Holidays.isHoliday(region, day));
    }
}
