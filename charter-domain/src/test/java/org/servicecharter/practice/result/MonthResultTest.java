package org.servicecharter.practice.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servicecharter.charter.text.MeasureUnit;
import org.servicecharter.charter.text.Tier;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.promise.MeasuredPromise;
import org.servicecharter.practice.promise.Yardstick;

class MonthResultTest {

    private static final ClauseKey KEY = new ClauseKey("letters", "answer");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final List<Tier> TIERS = List.of(new Tier(50, 10), new Tier(85, 20), new Tier(100, 30));

    @Test
    @DisplayName("AT-05, data A: 11 in 10, 6 in 20, 3 in 30 days are 55, 85, 100 %: kept, kept, kept")
    void dataA() {
        MonthResult march = month(promise(TIERS, null), amounts(11, 10, 6, 20, 3, 30), List.of());

        assertThat(march.tiers()).extracting(TierResult::percent).containsExactly(55.0, 85.0, 100.0);
        assertThat(march.tiers()).allMatch(TierResult::kept);
        assertThat(march.keeping()).isEqualTo(Keeping.KEPT);
    }

    @Test
    @DisplayName("AT-05, data B: one of 20 took 31 days: 95 % of 100, missed")
    void dataB() {
        MonthResult march = month(promise(TIERS, null), amounts(11, 10, 6, 20, 2, 30, 1, 31), List.of());

        assertThat(march.tiers()).extracting(TierResult::percent).containsExactly(55.0, 85.0, 95.0);
        assertThat(march.tiers()).extracting(TierResult::kept).containsExactly(true, true, false);
        assertThat(march.keeping()).isEqualTo(Keeping.MISSED);
    }

    @Test
    @DisplayName("AT-05: 25 days instead of 20 in dates marked as peak, and in no others")
    void aPeakHoldsInItsDatesOnly() {
        MeasuredPromise enquiries = promise(List.of(new Tier(100, 20)), 25);
        List<Integer> late = amounts(4, 25);

        assertThat(month(enquiries, late, List.of()).keeping()).isEqualTo(Keeping.MISSED);
        assertThat(month(enquiries, late, days(1, 4)).keeping()).isEqualTo(Keeping.KEPT);
        assertThat(month(enquiries, late, days(1, 3)).tiers())
                .extracting(TierResult::percent)
                .containsExactly(75.0);
        assertThat(month(enquiries, amounts(4, 26), days(1, 4)).keeping()).isEqualTo(Keeping.MISSED);
    }

    @Test
    @DisplayName("AT-05: no data is not 0 %")
    void withoutACaseThereIsNoResult() {
        List<MonthResult> months = MonthResult.of(
                promise(TIERS, null), List.of(), day -> false, List.of(MARCH, MARCH.plusMonths(1)), Map.of());

        assertThat(months).hasSize(2).allSatisfy(month -> {
            assertThat(month.keeping()).isEqualTo(Keeping.NO_RESULT);
            assertThat(month.tiers()).isEmpty();
        });
    }

    @Test
    void whatIsMissedByLittleNeverLooksKept() {
        TierResult almost = new TierResult(new Tier(95, 10), 94_999, 100_000);

        assertThat(almost.kept()).isFalse();
        assertThat(almost.percent()).isEqualTo(94.9);
    }

    @Test
    void aMonthInWhichTheTiersChangedIsJudgedByEachForItsOwnDays() {
        MeasuredPromise promise = new MeasuredPromise(
                KEY,
                "Letters",
                "We answer",
                null,
                null,
                true,
                List.of(edition(2, "2026-03-10", List.of(new Tier(100, 5))), edition(1, "2026-01-01", TIERS)));
        Yardstick first = promise.on(LocalDate.parse("2026-03-09"));
        Yardstick second = promise.on(LocalDate.parse("2026-03-10"));

        List<MonthResult> march = MonthResult.of(
                promise, List.of(count(first, 9, 7), count(second, 10, 7)), day -> false, List.of(MARCH), Map.of());

        assertThat(march).extracting(MonthResult::keeping).containsExactly(Keeping.KEPT, Keeping.MISSED);
        assertThat(promise.on(LocalDate.parse("2025-01-01"))).isEqualTo(first);
    }

    /** Whatever was reported in whatever order: a later tier never holds fewer, and nothing is lost. */
    @Test
    void tiersHoldEachOtherAndCasesAddUp() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<Integer> amounts =
                    random.ints(1 + random.nextInt(40), 0, 45).boxed().toList();
            MonthResult month = month(promise(TIERS, 35), amounts, days(1, random.nextInt(28)));

            assertThat(month.cases()).isEqualTo(amounts.size());
            assertThat(month.tiers()).extracting(TierResult::within).isSorted();
            assertThat(month.tiers().get(0).within())
                    .isEqualTo(amounts.stream().filter(amount -> amount <= 10).count());
        }
    }

    /** One case a day, from the first of March on. */
    private static MonthResult month(MeasuredPromise promise, List<Integer> amounts, List<LocalDate> peak) {
        Yardstick yardstick = promise.latest();
        List<DayCount> days = IntStream.range(0, amounts.size())
                .mapToObj(nth -> count(yardstick, 1 + nth % 28, amounts.get(nth)))
                .toList();
        List<MonthResult> months = MonthResult.of(promise, days, peak::contains, List.of(MARCH), Map.of());
        assertThat(months).hasSize(1);
        return months.get(0);
    }

    private static DayCount count(Yardstick yardstick, int day, int amount) {
        List<Long> within = new ArrayList<>(
                yardstick.within(amount).stream().map(Integer::longValue).toList());
        while (within.size() < 5) {
            within.add(0L);
        }
        return new DayCount(KEY, MARCH.atDay(day), yardstick.version(), 1, within, yardstick.withinPeak(amount));
    }

    private static MeasuredPromise promise(List<Tier> tiers, Integer peak) {
        Yardstick yardstick = new Yardstick(1, MeasureUnit.WORKING_DAYS, tiers, peak);
        return new MeasuredPromise(
                KEY,
                "Letters",
                "We answer",
                null,
                null,
                true,
                List.of(new MeasuredPromise.Edition(LocalDate.parse("2026-01-01"), yardstick)));
    }

    private static MeasuredPromise.Edition edition(int version, String since, List<Tier> tiers) {
        return new MeasuredPromise.Edition(
                LocalDate.parse(since), new Yardstick(version, MeasureUnit.WORKING_DAYS, tiers, null));
    }

    /** So many of so many days each. */
    private static List<Integer> amounts(int... pairs) {
        List<Integer> amounts = new ArrayList<>();
        for (int at = 0; at < pairs.length; at += 2) {
            for (int nth = 0; nth < pairs[at]; nth++) {
                amounts.add(pairs[at + 1]);
            }
        }
        return amounts;
    }

    private static List<LocalDate> days(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(MARCH::atDay).toList();
    }
}
