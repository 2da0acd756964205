package org.servicecharter.practice.result;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is said of one case, or of many that were counted.
 *
 * @param firstDay on which it began
 * @param lastDay on which it ended; of a case measured elsewhere the same day
 * @param startedAt the moment, for what is counted in hours or less; else {@code null}
 * @param amount what a case took in the promise's unit; {@code null} while it is to be counted from days or moments,
 *     and for many
 * @param cases 1, or how many were counted
 * @param within of those counted, how many were within each tier; empty for a single case
 * @param reference by which it is known again, or {@code null}
 */
public record ReportedResult(
        LocalDate firstDay,
        LocalDate lastDay,
        Instant startedAt,
        Instant endedAt,
        Integer amount,
        int cases,
        List<Integer> within,
        String reference)
        implements Serializable {

    public ReportedResult {
        within = List.copyOf(within);
    }

    boolean isCounted() {
        return !within.isEmpty();
    }

    /** Neither days nor moments that are to come. */
    ReportedResult notAfter(LocalDate today) {
        if (firstDay.isAfter(today)) {
            throw new ResultNotUsable(ResultColumn.STARTED, "future");
        }
        if (lastDay.isAfter(today)) {
            throw new ResultNotUsable(ResultColumn.ENDED, "future");
        }
        return this;
    }
}
