package org.servicecharter.practice.glance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.practice.story.StoryKind;
import org.servicecharter.practice.story.Tone;

/** Weeks begin on Monday, no story is not 0 %, and a small team is not counted. */
class GlanceTest {

    private static final LocalDate THURSDAY = LocalDate.parse("2026-11-26");

    @Test
    void aWeekGoesFromMondayToSunday() {
        WeekLine line = WeekLine.of(
                Heard.THANKS,
                Map.of(
                        LocalDate.parse("2026-11-23"), 1L, // this Monday
                        LocalDate.parse("2026-11-29"), 2L, // this Sunday
                        LocalDate.parse("2026-11-22"), 4L, // last Sunday
                        LocalDate.parse("2026-09-07"), 8L, // the first day of the first week
                        LocalDate.parse("2026-09-06"), 100L,
                        LocalDate.parse("2026-11-30"), 100L),
                THURSDAY);

        assertThat(line.weeks()).containsExactly(8L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 4L, 3L);
        assertThat(line.latest()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23", "2026-11-26", "2026-11-29"})
    void theWeeksOfADayBeginOnTwelveMondays(LocalDate today) {
        List<LocalDate> mondays = WeekLine.mondays(today);

        assertThat(mondays).hasSize(WeekLine.WEEKS).startsWith(LocalDate.parse("2026-09-07"));
        assertThat(mondays).endsWith(LocalDate.parse("2026-11-23"));
    }

    @Test
    @DisplayName("S4: of good stories, after how many the customer told others; no story is not 0 %")
    void noStoryIsNotNothingTold() {
        YearMonth month = YearMonth.of(2026, 11);

        assertThat(new MonthTold(month, 0, 0).percent()).isNull();
        assertThat(new MonthTold(month, 3, 0).percent()).isZero();
        assertThat(new MonthTold(month, 3, 2).percent()).isEqualTo(66);
        assertThat(new MonthTold(month, 3, 3).percent()).isEqualTo(100);
    }

    @Test
    void onlyWhatHappenedAndWentWellIsAskedWhetherItWasTold() {
        List<MonthTold> told = MonthTold.of(
                List.of(
                        new StoryCount(StoryKind.REAL, Tone.POSITIVE, true, LocalDate.parse("2026-11-01"), 2),
                        new StoryCount(StoryKind.REAL, Tone.POSITIVE, false, LocalDate.parse("2026-11-26"), 1),
                        new StoryCount(StoryKind.REAL, Tone.NEGATIVE, true, LocalDate.parse("2026-11-02"), 4),
                        new StoryCount(StoryKind.WANTED, Tone.POSITIVE, false, LocalDate.parse("2026-11-02"), 8),
                        new StoryCount(StoryKind.REAL, Tone.POSITIVE, true, LocalDate.parse("2025-12-01"), 5)),
                THURSDAY);

        assertThat(told).hasSize(12).startsWith(new MonthTold(YearMonth.of(2025, 12), 5, 5));
        assertThat(told).endsWith(new MonthTold(YearMonth.of(2026, 11), 3, 2));
        assertThat(told.get(5)).isEqualTo(new MonthTold(YearMonth.of(2026, 5), 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "3, false", "4, true", "3000, true"})
    void aTeamSmallerThanTheSmallestGroupIsNotCounted(int people, boolean told) {
        TeamWeek team = TeamWeek.of(people, 4, 5, 2, 1);

        assertThat(team.isTold()).isEqualTo(told);
        assertThat(team).isEqualTo(told ? new TeamWeek(5L, 2L, 1L) : new TeamWeek(null, null, null));
    }

    @Test
    void whatIsWantedIsNoGoodStoryYet() {
        assertThat(Heard.story(StoryKind.WANTED, Tone.POSITIVE)).isEqualTo(Heard.WANTED_STORY);
        assertThat(Heard.story(StoryKind.REAL, Tone.POSITIVE)).isEqualTo(Heard.GOOD_STORY);
        assertThat(Heard.story(StoryKind.REAL, Tone.NEGATIVE)).isEqualTo(Heard.BAD_STORY);
        assertThat(List.of(EncounterKind.values()))
                .extracting(Heard::breakdown)
                .containsExactly(Heard.FIRST_BREAKDOWN, Heard.SECOND_BREAKDOWN, Heard.THIRD_BREAKDOWN);
    }

    @Test
    void aMapWithoutTouchpointsIsNotCovered() {
        assertThat(MapState.of(List.of())).isEqualTo(new MapState(0, 0, Map.of()));
        assertThat(new MapState(3, 2, Map.of()).percent()).isEqualTo(66);
        assertThat(new MapState(0, 0, Map.of()).percent()).isZero();
    }
}
