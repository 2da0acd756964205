package org.servicecharter.practice.glance;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Of a month's good stories, after how many the customer told others: satisfaction that becomes loyalty (S4).
 *
 * @param good stories that happened, went well and are our own
 */
public record MonthTold(YearMonth month, long good, long toldOthers) implements Serializable {

    private static final int ALL = 100;
    private static final int MONTHS = 12;

    /** The first day of twelve months, of which the present one is the last. */
    static LocalDate first(LocalDate today) {
        return today.withDayOfMonth(1).minusMonths(MONTHS - 1L);
    }

    /** Twelve months, the present one last. */
    static List<MonthTold> of(List<StoryCount> stories, LocalDate today) {
        YearMonth first = YearMonth.from(first(today));
        return IntStream.range(0, MONTHS)
                .mapToObj(first::plusMonths)
                .map(month -> of(
                        month,
                        stories.stream()
                                .filter(one -> one.isGood()
                                        && YearMonth.from(one.day()).equals(month))
                                .toList()))
                .toList();
    }

    private static MonthTold of(YearMonth month, List<StoryCount> good) {
        return new MonthTold(
                month,
                good.stream().mapToLong(StoryCount::count).sum(),
                good.stream()
                        .filter(StoryCount::toldOthers)
                        .mapToLong(StoryCount::count)
                        .sum());
    }

    /** Rounded down; {@code null} without a story, which is not 0 %. */
    public Long percent() {
        return good == 0 ? null : toldOthers * ALL / good;
    }
}
