package org.servicecharter.practice.glance;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How many of one kind there were in each of {@value #WEEKS} weeks, which begin on Monday.
 *
 * @param weeks the present one last
 */
public record WeekLine(Heard what, List<Long> weeks) implements Serializable {

    public static final int WEEKS = 12;

    public WeekLine {
        weeks = List.copyOf(weeks);
    }

    /** @param days how many on each day; days outside these weeks do not count */
    static WeekLine of(Heard what, Map<LocalDate, Long> days, LocalDate today) {
        LocalDate first = mondays(today).get(0);
        Long[] weeks = new Long[WEEKS];
        Arrays.fill(weeks, 0L);
        days.forEach((day, count) -> {
            int week = (int) Math.floorDiv(ChronoUnit.DAYS.between(first, day), (long) DayOfWeek.values().length);
            if (week >= 0 && week < WEEKS) {
                weeks[week] += count;
            }
        });
        return new WeekLine(what, List.of(weeks));
    }

    /** With which each of the weeks begins, the present one last. */
    public static List<LocalDate> mondays(LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.range(0, WEEKS)
                .mapToObj(week -> monday.minusWeeks(WEEKS - 1L - week))
                .toList();
    }

    /** In the present week. */
    public long latest() {
        return weeks.get(WEEKS - 1);
    }
}
