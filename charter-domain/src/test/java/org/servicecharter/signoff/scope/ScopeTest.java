package org.servicecharter.signoff.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

    private static final LocalDate START = LocalDate.parse("2026-03-01");
    private static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");

    @ParameterizedTest
    @DisplayName("SO-09, SO-10: asked from the start, the first day at work or the day of moving, whichever is last")
    @CsvSource({
        "2020-01-01, 2026-03-01, 2026-03-01",
        "2026-04-01, 2026-03-01, 2026-04-01",
        "2020-01-01, 2026-05-01, 2026-05-01",
        "2026-06-01, 2026-05-01, 2026-06-01"
    })
    void nobodyIsAskedBeforeTheyBelongToIt(LocalDate employedFrom, LocalDate entered, LocalDate askedOn) {
        assertThat(scope(CampaignPlan.withDays(14)).askedOn(employedFrom, entered, false))
                .isEqualTo(askedOn);
    }

    @Test
    void leadersGoFirst() {
        Scope scope = scope(new CampaignPlan(14, null, 5, true, null));
        assertThat(scope.askedOn(LONG_AGO, START, true)).isEqualTo(START);
        assertThat(scope.askedOn(LONG_AGO, START, false)).isEqualTo(START.plusDays(5));
    }

    @Test
    void whoComesLateHasTheirDaysAlsoWhenTheDayIsFixed() {
        Scope scope = scope(new CampaignPlan(14, START.plusDays(30), 0, true, null));
        assertThat(scope.dueOn(START, null)).isEqualTo(START.plusDays(30));
        assertThat(scope.dueOn(START.plusDays(3), null)).isEqualTo(START.plusDays(30));
        assertThat(scope.dueOn(START.plusDays(29), null)).isEqualTo(START.plusDays(43));
    }

    @Test
    @DisplayName("SO-12: who comes back has as many days as anybody from then on, and never fewer than before")
    void whoComesBackHasTheirDaysFromThenOn() {
        Scope scope = scope(CampaignPlan.withDays(14));
        assertThat(scope.dueOn(START, START.plusDays(10))).isEqualTo(START.plusDays(24));
        assertThat(scope.dueOn(START, START.minusDays(10))).isEqualTo(START.plusDays(14));
        Scope fixed = scope(new CampaignPlan(14, START.plusDays(60), 0, true, null));
        assertThat(fixed.dueOn(START, START.plusDays(10))).isEqualTo(START.plusDays(60));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "366, 0, 1", "14, -1, 1", "14, 61, 1", "14, 0, 0", "14, 0, 61"})
    void aPlanOutOfItsLimitsIsRefused(int dueDays, int leadDays, int renewMonths) {
        assertThatThrownBy(() -> new CampaignPlan(dueDays, null, leadDays, true, renewMonths))
                .isInstanceOf(CampaignPlanNotUsable.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 1", "365, 60, 60"})
    void aPlanAtItsLimitsIsNot(int dueDays, int leadDays, int renewMonths) {
        assertThatCode(() -> new CampaignPlan(dueDays, null, leadDays, true, renewMonths))
                .doesNotThrowAnyException();
    }

    @Test
    void aFixedDayLeavesEverybodyOneDayAtLeast() {
        CampaignPlan plan = new CampaignPlan(14, START.plusDays(6), 5, true, null);
        assertThatCode(() -> plan.requireTimeFrom(START)).doesNotThrowAnyException();
        assertThatThrownBy(() -> plan.requireTimeFrom(START.plusDays(1))).isInstanceOf(CampaignPlanNotUsable.class);
    }

    private static Scope scope(CampaignPlan plan) {
        return new Scope(1L, "library", START, plan, Set.of(), true, false);
    }
}
