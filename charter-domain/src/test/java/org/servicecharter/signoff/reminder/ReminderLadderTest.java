package org.servicecharter.signoff.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** SO-20: who gets which letter when. */
class ReminderLadderTest {

    private static final LocalDate ASKED = LocalDate.parse("2026-03-02");
    private static final LocalDate DUE = ASKED.plusDays(14);
    private static final ReminderLadder LADDER = new ReminderLadder(List.of(3), List.of(1, 8), 4);

    @ParameterizedTest
    @DisplayName("SO-20: asked, reminded before and after the day, then no more")
    @CsvSource({
        "2026-03-02, ASKED, 0",
        "2026-03-12, ASKED, 0",
        "2026-03-13, SOON, 3",
        "2026-03-16, SOON, 3",
        "2026-03-17, LATE, 1",
        "2026-03-23, LATE, 1",
        "2026-03-24, LATE, 8",
        "2027-03-24, LATE, 8"
    })
    void theLastStepThatHasComeCounts(LocalDate today, Rung.Kind kind, int days) {
        assertThat(LADDER.reached(ASKED, DUE, today))
                .get()
                .extracting(Rung::kind, Rung::days)
                .containsExactly(kind, days);
    }

    @Test
    void nobodyIsWrittenToBeforeTheyAreAsked() {
        assertThat(LADDER.reached(ASKED, DUE, ASKED.minusDays(1))).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("SO-20: managers are told only after the day")
    @CsvSource({"2026-03-16, false", "2026-03-19, false", "2026-03-20, true", "2027-01-01, true"})
    void managersAreToldAfterTheDay(LocalDate today, boolean told) {
        assertThat(LADDER.tellsManager(DUE, today)).isEqualTo(told);
    }

    @Test
    void whoeverHasFewDaysIsAskedOnceAndNotAtTheSameTimeReminded() {
        assertThat(LADDER.reached(ASKED, ASKED.plusDays(2), ASKED))
                .get()
                .extracting(Rung::kind)
                .isEqualTo(Rung.Kind.ASKED);
        assertThat(LADDER.reached(ASKED, ASKED.plusDays(3), ASKED.plusDays(1)))
                .get()
                .extracting(Rung::kind)
                .isEqualTo(Rung.Kind.ASKED);
    }

    @Test
    void aDayOnTheWrongSideIsRefused() {
        List<Integer> none = List.of();
        assertThatThrownBy(() -> new ReminderLadder(List.of(0), none, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReminderLadder(none, List.of(-1), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReminderLadder(none, none, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Whatever the settings, and whichever days the portal was not there. */
    @ParameterizedTest
    @MethodSource("lives")
    void eachStepComesOnceInOrderOnItsDayOrWhenThePortalIsBack(Life life) {
        List<Rung> got = new ArrayList<>();
        LocalDate last = null;
        for (LocalDate today : life.walked()) {
            Rung rung = life.ladder().reached(ASKED, life.due(), today).orElseThrow();
            assertThat(rung.on()).isBetween(ASKED, today);
            if (!got.contains(rung)) {
                assertThat(last == null || rung.on().isAfter(last))
                        .as("new since the day before")
                        .isTrue();
                got.add(rung);
            }
            last = today;
        }
        assertThat(got).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> a.on().compareTo(b.on()));
        assertThat(got)
                .hasSizeLessThanOrEqualTo(1
                        + life.ladder().before().size()
                        + life.ladder().after().size());
    }

    static Stream<Life> lives() {
        Random chance = new Random(20);
        return Stream.generate(() -> Life.of(chance)).limit(300);
    }

    /** Settings, a due date, and the days on which the portal walked. */
    record Life(ReminderLadder ladder, LocalDate due, List<LocalDate> walked) {

        static Life of(Random chance) {
            List<Integer> before = days(chance, 1);
            List<Integer> after = days(chance, 0);
            List<LocalDate> walked = Stream.iterate(ASKED, day -> day.plusDays(1))
                    .limit(80)
                    .filter(day -> chance.nextInt(4) > 0)
                    .toList();
            return new Life(new ReminderLadder(before, after, 4), ASKED.plusDays(chance.nextInt(40)), walked);
        }

        private static List<Integer> days(Random chance, int least) {
            return chance.ints(chance.nextInt(4), least, 30).boxed().distinct().toList();
        }
    }
}
