package org.servicecharter.practice.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecharter.charter.text.MeasureUnit;
import org.servicecharter.charter.text.Tier;
import org.servicecharter.framework.ImprovementStance;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.promise.MeasuredPromise;
import org.servicecharter.practice.promise.Yardstick;

/** S4: what was raised, and S0: what a charter leans to. */
class BalanceTest {

    private static final LocalDate DAY = LocalDate.parse("2025-03-03");

    @ParameterizedTest(name = "{0} then {1}: {2}")
    @DisplayName("S4: the bar is higher when never less is promised, and sometimes more")
    @CsvSource({
        "80/10, 90/10, RAISED",
        "80/10, 80/9, RAISED",
        "80/10, 80/10 100/30, RAISED",
        "80/10, 80/10, SAME",
        "80/10, 79/10, LOWERED",
        "80/10, 80/11, LOWERED",
        "80/10 100/30, 90/10, OTHER",
        "80/10, 90/11, OTHER"
    })
    void theBarIsHigherWhenNeverLessIsPromised(String before, String after, Step step) {
        assertThat(Rung.step(yardstick(before, MeasureUnit.CALENDAR_DAYS), yardstick(after, MeasureUnit.CALENDAR_DAYS)))
                .isEqualTo(step);
    }

    @Test
    void daysAndHoursAreNotCompared() {
        assertThat(Rung.step(
                        yardstick("80/10", MeasureUnit.CALENDAR_DAYS), yardstick("80/5", MeasureUnit.WORKING_DAYS)))
                .isEqualTo(Step.OTHER);
    }

    @Test
    @DisplayName("Whatever two versions promise, what is higher one way is lower the other way")
    void higherOneWayIsLowerTheOther() {
        Random random = new Random(20261126);
        for (int i = 0; i < 2_000; i++) {
            Yardstick one = any(random);
            Yardstick other = any(random);
            Step there = Rung.step(one, other);
            Step back = Rung.step(other, one);
            assertThat(back)
                    .as("%s, %s", one, other)
                    .isEqualTo(
                            switch (there) {
                                case RAISED -> Step.LOWERED;
                                case LOWERED -> Step.RAISED;
                                default -> there;
                            });
        }
    }

    @Test
    void aLadderLeavesOutVersionsThatChangedNothing() {
        MeasuredPromise promise = new MeasuredPromise(
                new ClauseKey("c", "p"),
                "Title",
                "We answer",
                null,
                null,
                true,
                List.of(edition("90/5", 3), edition("80/10", 2), edition("80/10", 1)));
        assertThat(Rung.ladder(promise)).extracting(Rung::step).containsExactly(Step.FIRST, Step.RAISED);
        assertThat(Rung.ladder(promise).get(1).since()).isEqualTo(DAY.plusYears(3));
    }

    @Test
    void sharesNameEveryKindAndWhatNobodySaid() {
        assertThat(Share.of(
                        Stream.of(ImprovementStance.STANDARDISE, null, ImprovementStance.STANDARDISE),
                        ImprovementStance.values()))
                .containsExactly(
                        new Share("STANDARDISE", 2, 3),
                        new Share("CUSTOMISE", 0, 3),
                        new Share("CUSTOMERISE", 0, 3),
                        new Share(null, 1, 3));
        assertThat(new Share("STANDARDISE", 2, 3).percent()).isEqualTo(67);
        assertThat(Share.of(Stream.empty(), ImprovementStance.values())).allMatch(one -> one.percent() == 0);
    }

    private static MeasuredPromise.Edition edition(String tiers, int version) {
        return new MeasuredPromise.Edition(DAY.plusYears(version), yardstick(tiers, MeasureUnit.CALENDAR_DAYS));
    }

    private static Yardstick any(Random random) {
        List<Tier> tiers = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            tiers.add(new Tier(1 + random.nextInt(100), random.nextInt(12)));
        }
        return new Yardstick(1, MeasureUnit.CALENDAR_DAYS, tiers, null);
    }

    private static Yardstick yardstick(String tiers, MeasureUnit unit) {
        return new Yardstick(
                1,
                unit,
                Stream.of(tiers.split(" "))
                        .map(one -> one.split("/"))
                        .map(one -> new Tier(Integer.parseInt(one[0]), Integer.parseInt(one[1])))
                        .toList(),
                null);
    }
}
