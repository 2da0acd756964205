package org.servicecharter.practice.result;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.servicecharter.charter.text.Tier;
import org.servicecharter.practice.promise.MeasuredPromise;

/**
 * How a promise was kept in a month. A month in which its tiers changed comes twice.
 *
 * @param tiers by what it was judged; none of them has a result when there was no case
 * @param note what was done about it; {@code null} for nothing written
 */
public record MonthResult(YearMonth month, long cases, List<TierResult> tiers, String note) implements Serializable {

    public MonthResult {
        tiers = List.copyOf(tiers);
    }

    public Keeping keeping() {
        if (cases == 0) {
            return Keeping.NO_RESULT;
        }
        return tiers.stream().allMatch(TierResult::kept) ? Keeping.KEPT : Keeping.MISSED;
    }

    /**
     * Month by month, each of them there: one without a case has no result.
     *
     * @param peak whether the peak value holds on a day
     * @param notes by month
     */
    static List<MonthResult> of(
            MeasuredPromise promise,
            List<DayCount> days,
            Predicate<LocalDate> peak,
            List<YearMonth> months,
            Map<YearMonth, String> notes) {
        Map<YearMonth, Map<List<Tier>, long[]>> sums = new LinkedHashMap<>();
        months.forEach(month -> sums.put(month, new LinkedHashMap<>()));
        for (DayCount day : days) {
            Map<List<Tier>, long[]> month = sums.get(YearMonth.from(day.day()));
            if (month != null) {
                List<Tier> tiers = promise.in(day.version()).tiers();
                add(month.computeIfAbsent(tiers, any -> new long[tiers.size() + 1]), day, peak.test(day.day()));
            }
        }
        List<MonthResult> results = new ArrayList<>();
        sums.forEach((month, judged) -> {
            judged.forEach((tiers, sum) -> results.add(result(month, tiers, sum, notes.get(month))));
            if (judged.isEmpty()) {
                results.add(new MonthResult(month, 0, List.of(), notes.get(month)));
            }
        });
        return results;
    }

    private static void add(long[] sum, DayCount day, boolean peak) {
        int last = sum.length - 2;
        for (int tier = 0; tier <= last; tier++) {
            sum[tier] += peak && tier == last ? day.withinPeak() : day.within().get(tier);
        }
        sum[last + 1] += day.cases();
    }

    private static MonthResult result(YearMonth month, List<Tier> tiers, long[] sum, String note) {
        long cases = sum[tiers.size()];
        return new MonthResult(
                month,
                cases,
                IntStream.range(0, cases == 0 ? 0 : tiers.size())
                        .mapToObj(tier -> new TierResult(tiers.get(tier), sum[tier], cases))
                        .toList(),
                note);
    }
}
