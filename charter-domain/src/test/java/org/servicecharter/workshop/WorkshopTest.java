package org.servicecharter.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkshopTest {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    @Test
    void theFirstMoveBeginsTheFirstStep() {
        Workshop workshop = lobby();

        StageChange change = workshop.move(0, 1, "fay", NOON, null);

        assertThat(workshop.getState()).isEqualTo(WorkshopState.RUNNING);
        assertThat(workshop.stageView(NOON)).satisfies(stage -> {
            assertThat(stage.name()).isEqualTo(Stage.WELCOME);
            assertThat(stage.number()).isEqualTo(1);
            assertThat(stage.of()).isEqualTo(12);
            assertThat(stage.previous()).isNull();
            assertThat(stage.next()).isEqualTo(Stage.RECALL);
        });
        assertThat(change.getActor()).isEqualTo("fay");
        assertThat(change.getMovedAt()).isEqualTo(NOON);
        assertThat(change.getEventNumber()).isEqualTo(workshop.getLastEvent());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 3, 12, 13, 40_000})
    void onlyTheNextStepFollowsTheFirst(int wanted) {
        Workshop workshop = in(Stage.WELCOME);
        assertThatThrownBy(() -> workshop.move(1, wanted, "fay", NOON, "why not"))
                .isInstanceOf(StageNotNext.class);
        assertThat(workshop.getStage()).isEqualTo(Stage.WELCOME);
    }

    @Test
    void aMoveFromAStepThatIsOverIsRefused() {
        Workshop workshop = in(Stage.REVEAL);
        assertThatThrownBy(() -> workshop.move(3, 4, "fay", NOON, null)).isInstanceOf(StageChangedMeanwhile.class);
        assertThat(workshop.getStage()).isEqualTo(Stage.REVEAL);
    }

    @Test
    void goingBackNeedsAReason() {
        Workshop workshop = in(Stage.REVEAL);
        assertThatThrownBy(() -> workshop.move(4, 3, "fay", NOON, " ")).isInstanceOf(ReasonNeeded.class);
        assertThat(workshop.move(4, 3, "fay", NOON, "One group was late").getReason())
                .isEqualTo("One group was late");
    }

    @Test
    void fromAPauseAnyStepMayFollowWithAReasonAndThePauseEnds() {
        Workshop workshop = in(Stage.REVEAL);
        workshop.getCourse().pause(NOON);
        assertThatThrownBy(workshop::requireRunning).isInstanceOf(NotRunning.class);
        assertThatThrownBy(() -> workshop.move(4, 8, "fay", NOON, "")).isInstanceOf(ReasonNeeded.class);
        assertThat(workshop.getState()).isEqualTo(WorkshopState.PAUSED);

        workshop.move(4, 8, "fay", NOON, "We are late");

        assertThat(workshop.getStage()).isEqualTo(Stage.VOTE);
        assertThat(workshop.getState()).isEqualTo(WorkshopState.RUNNING);
    }

    @Test
    void aPauseKeepsWhatTheTimerHasLeft() {
        Workshop workshop = in(Stage.WRITE_DO_DONT);
        workshop.getCourse().runTimer(10, NOON);

        workshop.getCourse().pause(NOON.plusSeconds(60));
        assertThat(workshop.stageView(NOON).endsAt()).isNull();
        assertThat(workshop.stageView(NOON).left()).isEqualTo(540);
        workshop.getCourse().resume(NOON.plusSeconds(5000));

        assertThat(workshop.stageView(NOON).endsAt()).isEqualTo(NOON.plusSeconds(5540));
        assertThat(workshop.stageView(NOON).left()).isNull();
        assertThatThrownBy(() -> workshop.getCourse().resume(NOON)).isInstanceOf(WorkshopMoveRefused.class);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "20, false", "21, true", "9999, true"})
    @DisplayName("W-09: after a pause within the grace all of the grace is there again; what was locked stays locked")
    void aPauseOpensNothingThatWasLocked(int secondsAfterTheEnd, boolean locked) {
        Workshop workshop = in(Stage.WRITE_DO_DONT);
        workshop.getCourse().runTimer(10, NOON);
        Instant on = NOON.plusSeconds(20_000);

        workshop.getCourse().pause(NOON.plusSeconds(600 + secondsAfterTheEnd));
        assertThat(workshop.stageView(NOON).left()).isZero();
        workshop.getCourse().resume(on);

        assertThat(workshop.getCourse().isLocked(on)).isEqualTo(locked);
        assertThat(workshop.getCourse().isLocked(on.plusSeconds(21))).isTrue();
    }

    @Test
    @DisplayName("W-09: the timer locks 20 seconds after its end, and moves nothing")
    void theTimerLocksAfterAGrace() {
        Workshop workshop = in(Stage.WRITE_DO_DONT);
        workshop.getCourse().runTimer(10, NOON);
        Instant end = NOON.plusSeconds(600);

        assertThat(workshop.getCourse().isLocked(end)).isFalse();
        assertThat(workshop.getCourse().isLocked(end.plusSeconds(20))).isFalse();
        assertThat(workshop.getCourse().isLocked(end.plusSeconds(21))).isTrue();
        assertThat(workshop.getStage()).isEqualTo(Stage.WRITE_DO_DONT);
        workshop.getCourse().runTimer(1, end.plusSeconds(30));
        assertThat(workshop.getCourse().isLocked(end.plusSeconds(31))).isFalse();
        workshop.getCourse().runTimer(0, end);
        assertThat(workshop.getCourse().isLocked(end.plusSeconds(9999))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 21, 9999})
    @DisplayName("W-09: stopping a timer that has ended opens nothing again; more time does")
    void stoppingWhatHasEndedOpensNothing(int secondsAfterTheEnd) {
        Workshop workshop = in(Stage.WRITE_DO_DONT);
        workshop.getCourse().runTimer(10, NOON);
        Instant end = NOON.plusSeconds(600);

        workshop.getCourse().runTimer(0, end.plusSeconds(secondsAfterTheEnd));

        assertThat(workshop.stageView(NOON).endsAt()).isEqualTo(end);
        assertThat(workshop.getCourse().isLocked(end.plusSeconds(10_000))).isTrue();
        workshop.getCourse().runTimer(2, end.plusSeconds(10_000));
        assertThat(workshop.getCourse().isLocked(end.plusSeconds(10_000))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 241, 100_000})
    void aTimerOutsideItsLimitsIsRefused(int minutes) {
        Workshop workshop = in(Stage.WRITE_DO_DONT);
        assertThatThrownBy(() -> workshop.getCourse().runTimer(minutes, NOON)).isInstanceOf(TimerNotUsable.class);
        assertThat(workshop.stageView(NOON).endsAt()).isNull();
    }

    @Test
    void anotherStepStopsTheTimer() {
        Workshop workshop = in(Stage.WRITE_DO_DONT);
        workshop.getCourse().runTimer(10, NOON);
        workshop.move(3, 4, "fay", NOON, null);
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
        assertThatThrownBy(() -> workshop.move(12, 11, "fay", NOON, "again")).isInstanceOf(NotRunning.class);
        assertThatThrownBy(() -> workshop.close("CH-2", NOON)).isInstanceOf(WorkshopMoveRefused.class);
        assertThat(workshop.getCharterCode()).isEqualTo("CH-1");
    }

    @Test
    void whileItRunsOnlyStepsToComeChange() {
        Workshop workshop = in(Stage.REVEAL);
        List<PlannedStage> steps = new ArrayList<>(workshop.getPlan().steps());
        steps.remove(4); // the statements
        workshop.replan(Plan.checked(steps));
        assertThat(workshop.stageView(NOON).next()).isEqualTo(Stage.CLUSTER);
        assertThat(workshop.getStage()).isEqualTo(Stage.REVEAL);

        steps.remove(1);
        assertThatThrownBy(() -> workshop.replan(Plan.checked(steps))).isInstanceOf(PlanFixed.class);
        assertThat(workshop.getPlan().steps()).hasSize(11);
    }

    @Test
    void whoHelpsMayLeadAndWhoHandsOverHelps() {
        Leaders leaders = planned().getLeaders();
        leaders.invite("fred");
        assertThat(leaders.include("fred")).isTrue();
        assertThatThrownBy(() -> leaders.requireFacilitator("fred")).isInstanceOf(NotFacilitator.class);

        leaders.handOver("fred");
        leaders.requireFacilitator("fred");
        assertThat(leaders.getOthers()).containsExactly("fay");

        leaders.dismiss("fay");
        leaders.dismiss("fred");
        assertThat(leaders.include("fay")).isFalse();
        assertThat(leaders.include("fred")).isTrue();
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
        while (workshop.getStage() != wanted) {
            workshop.move(workshop.getStep(), workshop.getStep() + 1, "fay", NOON, null);
        }
        return workshop;
    }
}
