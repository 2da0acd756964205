package org.servicecharter.practice.result;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.servicecharter.charter.text.MeasureUnit;
import org.servicecharter.organisation.calendar.WorkingDays;

/**
 * How long a case took in the unit of its promise. What has begun counts as a whole, so that whoever is a second late
 * is late.
 *
 * @param calendar the working days that count for what began on a day; empty while nobody has set any
 */
record Stopwatch(Function<LocalDate, Optional<WorkingDays>> calendar) {

    /** @throws ResultNotUsable when it is counted in working days and nobody said which days are worked */
    int amount(ReportedResult result, MeasureUnit unit) {
        if (result.amount() != null) {
            return result.amount();
        }
        return switch (unit) {
            case WORKING_DAYS ->
                calendar.apply(result.firstDay())
                        .orElseThrow(() -> new ResultNotUsable(null, "noCalendar"))
                        .from(result.firstDay(), result.lastDay());
            case CALENDAR_DAYS -> (int) ChronoUnit.DAYS.between(result.firstDay(), result.lastDay());
            case HOURS -> begun(result.startedAt(), result.endedAt(), Duration.ofHours(1));
            case MINUTES -> begun(result.startedAt(), result.endedAt(), Duration.ofMinutes(1));
            default -> begun(result.startedAt(), result.endedAt(), Duration.ofSeconds(1));
        };
    }

    private static int begun(Instant start, Instant end, Duration unit) {
        Duration took = Duration.between(start, end);
        long whole = took.dividedBy(unit);
        return Math.toIntExact(unit.multipliedBy(whole).equals(took) ? whole : whole + 1);
    }
}
