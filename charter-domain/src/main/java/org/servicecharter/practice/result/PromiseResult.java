package org.servicecharter.practice.result;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.servicecharter.practice.promise.MeasuredPromise;

/**
 * How one promise is kept.
 *
 * @param owner the staff number of whoever answers for it; {@code null} for nobody
 * @param published customers see it
 * @param mine the caller may report results and say what was done
 * @param until the last month that is shown
 * @param months twelve, the earliest first
 */
public record PromiseResult(
        MeasuredPromise promise,
        String owner,
        boolean published,
        boolean mine,
        YearMonth until,
        List<MonthResult> months)
        implements Serializable {

    public PromiseResult {
        months = List.copyOf(months);
    }

    /** Any result at all in these months. */
    public boolean isAny() {
        return months.stream().anyMatch(month -> month.cases() > 0);
    }

    /** The last month with a result; {@code null} without any. */
    public MonthResult latest() {
        return months.stream()
                .filter(month -> month.cases() > 0)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The months with a result, the latest first. */
    public List<YearMonth> reported() {
        return months.stream()
                .filter(month -> month.cases() > 0)
                .map(MonthResult::month)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
