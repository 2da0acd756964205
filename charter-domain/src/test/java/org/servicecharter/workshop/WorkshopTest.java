package org.servicecharter.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkshopTest {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    @Test
    void theUsualPlanTakesTenStepsAndLessThanAnAfternoon() {
        List<PlannedStage> plan = Stage.usualPlan();
        assertThat(plan)
                .extracting(PlannedStage::getStage)
                .isSorted()
                .hasSize(10)
                .endsWith(Stage.CLOSE);
        assertThat(plan.stream().mapToInt(PlannedStage::getMinutes).sum()).isEqualTo(120);
    }

    @Test
    void theFirstMoveBeginsTheFirstStep() {
        Workshop workshop = lobby();

        StageChange change = workshop.move(null, Stage.WELCOME, "fay", NOON, null);

        assertThat(workshop.getState()).isEqualTo(WorkshopState.RUNNING);
        assertThat(workshop.stageView(NOON)).satisfies(stage -> {
            assertThat(stage.name()).isEqualTo(Stage.WELCOME);
            assertThat(stage.number()).isEqualTo(1);
            assertThat(stage.of()).isEqualTo(10);
            assertThat(stage.previous()).isNull();
            assertThat(stage.next()).isEqualTo(Stage.WRITE_DO_DONT);
        });
        assertThat(change.getActor()).isEqualTo("fay");
        assertThat(change.getMovedAt()).isEqualTo(NOON);
        assertThat(change.getEventNumber()).isEqualTo(workshop.getLastEvent());
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"WRITE_DO_DONT"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyTheNextStepFollowsTheFirst(Stage wanted) {
        Workshop workshop = in(Stage.WELCOME);
        assertThatThrownBy(() -> workshop.move(Stage.WELCOME, wanted, "fay", NOON, "why not"))
                .isInstanceOf(StageNotNext.class);
        assertThat(workshop.getStage()).isEqualTo(Stage.WELCOME);
    }

    @Test
    void aMoveFromAStepThatIsOverIsRefused() {
        Workshop workshop = in(Stage.REVEAL);
        assertThatThrownBy(() -> workshop.move(Stage.WRITE_DO_DONT, Stage.REVEAL, "fay", NOON, null))
                .isInstanceOf(StageChangedMeanwhile.class);
        assertThat(workshop.getStage()).isEqualTo(Stage.REVEAL);
    }

    @Test
    void goingBackNeedsAReason() {
        Workshop workshop = in(Stage.REVEAL);
        assertThatThrownBy(() -> workshop.move(Stage.REVEAL, Stage.WRITE_DO_DONT, "fay", NOON, " "))
                .isInstanceOf(ReasonNeeded.class);
        assertThat(workshop.move(Stage.REVEAL, Stage.WRITE_DO_DONT, "fay", NOON, "One group was late")
                        .getReason())
                .isEqualTo("One group was late");
    }

    @Test
    @DisplayName("W-09: the timer locks 20 seconds after its end, and moves nothing")
    void theTimerLocksAfterAGrace() {
        Workshop workshop = in(Stage.WRITE_DO_DONT);
        workshop.runTimer(10, NOON);
        Instant end = NOON.plusSeconds(600);

        assertThat(workshop.isLocked(end)).isFalse();
        assertThat(workshop.isLocked(end.plusSeconds(20))).isFalse();
        assertThat(workshop.isLocked(end.plusSeconds(21))).isTrue();
        assertThat(workshop.getStage()).isEqualTo(Stage.WRITE_DO_DONT);
        workshop.runTimer(1, end.plusSeconds(30));
        assertThat(workshop.isLocked(end.plusSeconds(31))).isFalse();
        workshop.runTimer(0, end);
        assertThat(workshop.isLocked(end.plusSeconds(9999))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 241, 100_000})
    void aTimerOutsideItsLimitsIsRefused(int minutes) {
        Workshop workshop = in(Stage.WRITE_DO_DONT);
        assertThatThrownBy(() -> workshop.runTimer(minutes, NOON)).isInstanceOf(TimerNotUsable.class);
        assertThat(workshop.stageView(NOON).endsAt()).isNull();
    }

    @Test
    void anotherStepStopsTheTimer() {
        Workshop workshop = in(Stage.WRITE_DO_DONT);
        workshop.runTimer(10, NOON);
        workshop.move(Stage.WRITE_DO_DONT, Stage.REVEAL, "fay", NOON, null);
        assertThat(workshop.stageView(NOON).endsAt()).isNull();
    }

    @Test
    @DisplayName("W-07: anonymity is fixed once people may join")
    void anonymityIsFixedAtTheOpening() {
        Workshop workshop = planned();
        workshop.revise("Better service", Anonymity.NAMED);
        workshop.open();
        assertThatThrownBy(() -> workshop.revise("Better service", Anonymity.ANONYMOUS))
                .isInstanceOf(PlanFixed.class);
        assertThat(workshop.getAnonymity()).isEqualTo(Anonymity.NAMED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 121, 5000})
    void aTitleOutsideItsLimitsIsRefused(int length) {
        assertThatThrownBy(() -> new Workshop("AAAAAA", "x".repeat(length), "fay", Anonymity.NAMED, NOON))
                .isInstanceOf(TextNotUsable.class);
    }

    @Test
    void nothingMovesAfterTheEnd() {
        Workshop workshop = in(Stage.CLOSE);
        workshop.close("CH-1", NOON);
        assertThatThrownBy(workshop::requireRunning).isInstanceOf(NotRunning.class);
        assertThatThrownBy(() -> workshop.move(Stage.CLOSE, Stage.BEHAVIOURS, "fay", NOON, "again"))
                .isInstanceOf(NotRunning.class);
        assertThatThrownBy(() -> workshop.close("CH-2", NOON)).isInstanceOf(WorkshopMoveRefused.class);
        assertThat(workshop.getCharterCode()).isEqualTo("CH-1");
    }

    @Test
    void itDoesNotExistForAnotherFacilitator() {
        assertThatThrownBy(() -> planned().requireFacilitator("fred")).isInstanceOf(WorkshopNotFound.class);
    }

    @Test
    @DisplayName("W-08: a chart takes late cards from its own step's end until voting begins")
    void lateCardsAreTakenUntilTheVote() {
        assertThat(Chart.DO.takesLateCards(Stage.WRITE_DO_DONT)).isFalse();
        assertThat(Chart.DO.takesLateCards(Stage.REVEAL)).isTrue();
        assertThat(Chart.DONT.takesLateCards(Stage.NAME_THEMES)).isTrue();
        assertThat(Chart.DO.takesLateCards(Stage.VOTE)).isFalse();
        assertThat(Chart.MEANS.takesLateCards(Stage.REVEAL)).isFalse();
        assertThat(Chart.MEANS.takesLateCards(Stage.CLUSTER)).isTrue();
        assertThat(Chart.MEANS.takesLateCards(null)).isFalse();
    }

    private static Workshop planned() {
        return new Workshop("AAAAAA", "Good service", "fay", Anonymity.ANONYMOUS, NOON);
    }

    private static Workshop lobby() {
        Workshop workshop = planned();
        workshop.open();
        return workshop;
    }

    private static Workshop in(Stage wanted) {
        Workshop workshop = lobby();
        workshop.move(null, Stage.WELCOME, "fay", NOON, null);
        while (workshop.getStage() != wanted) {
            workshop.move(workshop.getStage(), workshop.stageView(NOON).next(), "fay", NOON, null);
        }
        return workshop;
    }
}
