package org.servicecharter.organisation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingDaysTest {

    private static final Set<DayOfWeek> MONDAY_TO_FRIDAY = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    /** Any calendar somebody might set, any day to begin on, and two numbers of days. */
    record Case(WorkDates dates, LocalDate start, int days, int more) {

        boolean isWorked(LocalDate day) {
            return dates.count().working().test(day);
        }
    }

    @ParameterizedTest
    @DisplayName("AT-05: within 10, 20 and 30 working days, the limit included")
    @CsvSource({
        "2026-03-02, 10, 2026-03-16", // a Monday
        "2026-03-02, 20, 2026-03-30",
        "2026-03-02, 30, 2026-04-15", // Good Friday and Easter Monday do not count
        "2026-04-02, 1, 2026-04-07", // the Thursday before Easter
        "2026-04-04, 1, 2026-04-07", // a Saturday
        "2026-04-04, 0, 2026-04-07",
        "2026-03-02, 0, 2026-03-02",
        "2026-12-23, 1, 2026-12-28" // the 24th is free
    })
    void theLastDayIsWithin(LocalDate start, int days, LocalDate last) {
        WorkDates germany = new WorkDates(MONDAY_TO_FRIDAY, "de", dates("2026-12-24"), dates());
        assertThat(germany.count().lastWithin(start, days)).isEqualTo(last);
    }

    @Test
    void aWorkedHolidayCountsAndAPartOfACountryHasItsOwn() {
        LocalDate epiphany = LocalDate.of(2026, 1, 6);
        assertThat(new WorkDates(MONDAY_TO_FRIDAY, "de-by", dates(), dates())
                        .count()
                        .lastWithin(epiphany.minusDays(1), 1))
                .isEqualTo("2026-01-07");
        assertThat(new WorkDates(MONDAY_TO_FRIDAY, "de-be", dates(), dates())
                        .count()
                        .lastWithin(epiphany.minusDays(1), 1))
                .isEqualTo(epiphany);
        assertThat(new WorkDates(MONDAY_TO_FRIDAY, "de-by", dates(), dates("2026-01-06"))
                        .count()
                        .lastWithin(epiphany.minusDays(1), 1))
                .isEqualTo(epiphany);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itIsAWorkingDayWithThatManyAfterTheStart(Case one) {
        LocalDate last = one.dates().count().lastWithin(one.start(), one.days());
        assertThat(one.isWorked(last)).isTrue();
        long counted = one.start()
                .plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(one::isWorked)
                .count();
        boolean onlyTheNext = one.days() == 0 && !one.isWorked(one.start());
        assertThat(counted).isEqualTo(onlyTheNext ? 1 : one.days());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void moreDaysAreLaterAndTwoStepsAreOne(Case one) {
        WorkingDays count = one.dates().count();
        LocalDate first = count.lastWithin(one.start(), one.days() + 1);
        assertThat(first).isAfter(one.start());
        assertThat(count.lastWithin(first, one.more()))
                .isEqualTo(count.lastWithin(one.start(), one.days() + 1 + one.more()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("AT-05: a day comes within the fewest working days of which it is not after the last")
    void howManyAreNeededIsTheCounterpart(Case one) {
        WorkingDays count = one.dates().count();
        LocalDate end = one.start().plusDays(one.days());
        int needed = count.from(one.start(), end);
        assertThat(count.lastWithin(one.start(), needed)).isAfterOrEqualTo(end);
        if (needed > 0) {
            assertThat(count.lastWithin(one.start(), needed - 1)).isBefore(end);
        }
        assertThatThrownBy(() -> count.from(one.start(), one.start().minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whoeverBeginsLaterIsNeverDoneSooner(Case one) {
        WorkingDays count = one.dates().count();
        assertThat(count.lastWithin(one.start().plusDays(1), one.days()))
                .isAfterOrEqualTo(count.lastWithin(one.start(), one.days()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsStoredIsWhatWasSet(Case one) {
        assertThat(new WorkCalendar(one.dates(), "rosa", Instant.EPOCH).dates()).isEqualTo(one.dates());
    }

    @Test
    void aCalendarNobodyCanCountByIsRefused() {
        Stream.of(
                        new WorkDates(Set.of(), null, dates(), dates()),
                        new WorkDates(MONDAY_TO_FRIDAY, "atlantis", dates(), dates()),
                        new WorkDates(MONDAY_TO_FRIDAY, null, dates("2026-12-24"), dates("2026-12-24")),
                        new WorkDates(
                                MONDAY_TO_FRIDAY,
                                null,
                                IntStream.rangeClosed(0, WorkCalendar.DATES_MAX)
                                        .mapToObj(NEW_YEAR::plusDays)
                                        .collect(Collectors.toCollection(TreeSet::new)),
                                dates()))
                .forEach(dates -> assertThatThrownBy(() -> new WorkCalendar(dates, "rosa", Instant.EPOCH))
                        .isInstanceOf(WorkCalendarNotUsable.class));
    }

    static Stream<Case> cases() {
        Random random = new Random(11);
        String[] regions = {null, "de", "us-ca", "ie"};
        return IntStream.range(0, 150)
                .mapToObj(nth -> new Case(
                        new WorkDates(
                                Stream.concat(
                                                Stream.of(DayOfWeek.of(1 + random.nextInt(7))),
                                                Stream.of(DayOfWeek.values()).filter(day -> random.nextBoolean()))
                                        .collect(Collectors.toSet()),
                                regions[random.nextInt(regions.length)],
                                some(random, 0),
                                some(random, 1)),
                        NEW_YEAR.plusDays(random.nextInt(365)),
                        random.nextInt(31),
                        random.nextInt(31)));
    }

    /** Of this year; even and odd days, so that none is both free and worked. */
    private static TreeSet<LocalDate> some(Random random, int odd) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        random.ints(random.nextInt(20), 0, 180).forEach(day -> dates.add(NEW_YEAR.plusDays(2L * day + odd)));
        return dates;
    }

    private static TreeSet<LocalDate> dates(String... dates) {
        TreeSet<LocalDate> all = new TreeSet<>();
        Stream.of(dates).map(LocalDate::parse).forEach(all::add);
        return all;
    }
}
