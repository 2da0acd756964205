package org.servicecharter.practice.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecharter.charter.text.MeasureUnit;
import org.servicecharter.charter.text.Tier;
import org.servicecharter.organisation.calendar.WorkingDays;
import org.servicecharter.practice.promise.Yardstick;

class ResultCellsTest {

    private static final Stopwatch WEEKDAYS = new Stopwatch(any -> Optional.of(new WorkingDays(
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)));

    @ParameterizedTest
    @DisplayName("AT-05: within includes the limit; what has begun counts as a whole")
    @CsvSource({
        "WORKING_DAYS, 2026-03-02, 2026-03-02, 0",
        "WORKING_DAYS, 2026-03-02, 2026-03-16, 10", // Monday to Monday after next
        "WORKING_DAYS, 2026-03-06, 2026-03-07, 1", // answered on the Saturday: within one
        "CALENDAR_DAYS, 2026-02-27, 2026-03-02, 3",
        "CALENDAR_DAYS, 2026-02-27T23:59, 2026-02-28T00:01, 1",
        "HOURS, 2026-03-02T10:00, 2026-03-03T10:00, 24",
        "HOURS, 2026-03-02T10:00, 2026-03-03T10:00:01, 25",
        "HOURS, 2026-03-28T12:00, 2026-03-29T12:00, 23", // the clocks went forward
        "MINUTES, 2026-03-02T10:00Z, 2026-03-02T11:02:00+01:00, 2",
        "SECONDS, 2026-03-02 10:00, 2026-03-02 10:00:30, 30"
    })
    void aCaseIsCountedByTheUnit(MeasureUnit unit, String started, String ended, int amount) {
        ReportedResult read = read(unit, ResultColumn.STARTED, started, ResultColumn.ENDED, ended);

        assertThat(WEEKDAYS.amount(read, unit)).isEqualTo(amount);
    }

    @Test
    void withoutACalendarNobodyCountsWorkingDays() {
        ReportedResult read =
                read(MeasureUnit.WORKING_DAYS, ResultColumn.STARTED, "2026-03-02", ResultColumn.ENDED, "2026-03-04");

        assertRefused(
                "noCalendar", () -> new Stopwatch(day -> Optional.empty()).amount(read, MeasureUnit.WORKING_DAYS));
    }

    @Test
    void whatIsKeptOrNotIsSaidSo() {
        assertThat(read(MeasureUnit.YES_NO, ResultColumn.STARTED, "2026-03-02", ResultColumn.KEPT, "Yes")
                        .amount())
                .isZero();
        assertThat(read(MeasureUnit.YES_NO, ResultColumn.STARTED, "2026-03-02", ResultColumn.KEPT, "no")
                        .amount())
                .isEqualTo(1);
        assertRefused("kept", () -> read(MeasureUnit.YES_NO, ResultColumn.STARTED, "2026-03-02"));
    }

    @Test
    void whatWasCountedElsewhereIsTakenAsItIs() {
        ReportedResult read = read(
                MeasureUnit.WORKING_DAYS,
                ResultColumn.STARTED,
                "2026-03-01",
                ResultColumn.ENDED,
                "2026-03-31",
                ResultColumn.CASES,
                "20",
                ResultColumn.WITHIN_1,
                "11",
                ResultColumn.WITHIN_2,
                "20");

        assertThat(read.within()).isEqualTo(List.of(11, 20));
        assertThat(read.cases()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-04-01, 20, 11, 20, longPeriod",
        "2026-03-02, 2026-03-01, 20, 11, 20, order",
        "2026-03-01, 2026-03-31, 0, 0, 0, number", // nobody came: that is no result
        "2026-03-01, 2026-03-31, 20, 11, 10, within",
        "2026-03-01, 2026-03-31, 20, 11, 21, within",
        "2026-03-01, 2026-03-31, 20, -1, 20, number",
        "2026-02-30, 2026-03-31, 20, 11, 20, moment"
    })
    void aCountThatCannotBeIsRefused(
            String from, String to, String cases, String first, String second, String refusal) {
        assertRefused(
                refusal,
                () -> read(
                        MeasureUnit.WORKING_DAYS,
                        ResultColumn.STARTED,
                        from,
                        ResultColumn.ENDED,
                        to,
                        ResultColumn.CASES,
                        cases,
                        ResultColumn.WITHIN_1,
                        first,
                        ResultColumn.WITHIN_2,
                        second));
    }

    @ParameterizedTest
    @CsvSource({
        "HOURS, 2026-03-02, 2026-03-03T10:00, time",
        "HOURS, 2026-03-02T10:00, '', moment",
        "WORKING_DAYS, yesterday, 2026-03-02, moment",
        "WORKING_DAYS, 2026-03-03, 2026-03-02, order",
        "RINGS, 2026-03-02, 2026-03-02, number"
    })
    void aCaseThatCannotBeIsRefused(MeasureUnit unit, String started, String ended, String refusal) {
        assertRefused(refusal, () -> read(unit, ResultColumn.STARTED, started, ResultColumn.ENDED, ended));
    }

    @Test
    void nothingIsReportedBeforeItHappened() {
        ReportedResult read = read(MeasureUnit.RINGS, ResultColumn.STARTED, "2026-03-02", ResultColumn.AMOUNT, "3");

        assertThat(read.notAfter(LocalDate.parse("2026-03-02"))).isEqualTo(read);
        assertRefused("future", () -> read.notAfter(LocalDate.parse("2026-03-01")));
    }

    private static void assertRefused(String what, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(ResultNotUsable.class, refused -> assertThat(refused.key())
                .isEqualTo("practice.result.notUsable." + what));
    }

    private static ReportedResult read(MeasureUnit unit, Object... cells) {
        Map<ResultColumn, String> said = new EnumMap<>(ResultColumn.class);
        for (int at = 0; at < cells.length; at += 2) {
            said.put((ResultColumn) cells[at], (String) cells[at + 1]);
        }
        Yardstick yardstick = new Yardstick(1, unit, List.of(new Tier(50, 10), new Tier(100, 20)), null);
        return new ResultCells(said, ZoneId.of("Europe/Berlin")).read(yardstick);
    }
}
