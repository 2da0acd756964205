package org.servicecharter.workshop.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.NotRunning;
import org.servicecharter.workshop.PlanFixed;
import org.servicecharter.workshop.PlanTemplate;
import org.servicecharter.workshop.PlannedStage;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.card.FewWritersChoice;
import org.servicecharter.workshop.plan.WorkshopDraft;
import org.servicecharter.workshop.plan.WorkshopPlanning;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.snapshot.BoardSnapshot;
import org.servicecharter.workshop.snapshot.PlanStep;

@ExtendWith(ArquillianExtension.class)
public class RunningIT {

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private StageMoving moving;

    @Inject
    private WorkshopPlanning planning;

    @Test
    void inAPauseNobodyWritesAndTheTimerStandsStill() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        Seat seat = table.seats(code, 1).get(0);
        fay.does(() -> moving.runTimer(code, Table.key(), 10));
        fay.does(() -> moving.pause(code, Table.key()));

        assertThatThrownBy(() -> table.write(seat, Chart.DO, "Say hello")).isInstanceOf(NotRunning.class);
        BoardSnapshot board = table.board(seat);
        assertThat(board.state()).isEqualTo(WorkshopState.PAUSED);
        assertThat(board.stage().endsAt()).isNull();
        assertThat(board.stage().left()).isBetween(590L, 600L);

        fay.does(() -> moving.resume(code, Table.key()));
        table.write(seat, Chart.DO, "Say hello");
        assertThat(table.board(seat).stage().endsAt()).isNotNull();
    }

    @Test
    @DisplayName("W-01: a jump over the reveal shows what was written, at once and to everybody")
    void aJumpFromAPauseRevealsWhatItLeavesBehind() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        Seat seat = table.seats(code, 1).get(0);
        table.write(seat, Chart.DO, "Say hello");
        jump(code, 3, 2);
        assertThat(table.board(seat).cards()).isEmpty();

        fay.does(() -> moving.pause(code, Table.key()));
        jump(code, 2, 6);

        BoardSnapshot board = table.board(seat);
        assertThat(board.state()).isEqualTo(WorkshopState.RUNNING);
        assertThat(board.stage().name()).isEqualTo(Stage.CLUSTER);
        assertThat(board.cards()).extracting(card -> card.text()).containsExactly("Say hello");
    }

    @Test
    void aSecondRoundHasARevealOfItsOwn() throws Exception {
        List<PlannedStage> steps = new ArrayList<>(PlanTemplate.FULL.steps());
        steps.addAll(8, steps.subList(2, 4)); // after the vote, write and read once more
        String code = fay.get(() -> {
            String planned = planning.plan(new WorkshopDraft("Twice", Anonymity.NAMED, null, steps));
            planning.open(planned);
            return planned;
        });
        table.moveOnTo(code, Stage.WRITE_DO_DONT);
        Seat seat = table.seats(code, 1).get(0);
        table.write(seat, Chart.DO, "In the first round");
        table.moveOnTo(code, Stage.VOTE);
        table.moveOnTo(code, Stage.WRITE_DO_DONT);
        assertThat(table.board(seat).stage().number()).isEqualTo(9);

        table.write(seat, Chart.DO, "In the second round");
        assertThat(table.board(seat).cards()).hasSize(1);
        assertThat(table.board(seat).mine()).hasSize(1);
        table.moveOnTo(code, Stage.REVEAL);
        assertThat(table.board(seat).cards()).hasSize(2);
    }

    @Test
    void stepsToComeChangeWhileItRunsAndEverybodySees() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        List<PlannedStage> steps = new ArrayList<>(PlanTemplate.FULL.steps());
        steps.remove(4);
        table.replan(code, steps);

        assertThat(table.boardOfFay(code).plan()).hasSize(11);
        assertThat(table.log(code)).last().satisfies(entry -> assertThat(entry.content())
                .contains("\"plan\"", "\"of\":11"));
        steps.remove(1);
        assertThatThrownBy(() -> table.replan(code, steps)).isInstanceOf(PlanFixed.class);
    }

    @Test
    void stepsToComeMoveUpAndDownForOthers() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        List<PlannedStage> steps = new ArrayList<>(PlanTemplate.FULL.steps());
        steps.add(5, new PlannedStage(Stage.REVEAL, 7));
        steps.add(5, new PlannedStage(Stage.WRITE_DO_DONT, 8));
        table.replan(code, steps);
        assertThat(names(code)).containsExactlyElementsOf(names(steps));

        Collections.swap(steps, 8, 9);
        steps.remove(5);
        table.replan(code, steps);
        assertThat(names(code)).containsExactlyElementsOf(names(steps));
    }

    @Test
    void aRoundLikeTheOneBeforeFollowsWhileItRuns() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        List<PlannedStage> steps = new ArrayList<>(PlanTemplate.FULL.steps());
        steps.addAll(8, List.copyOf(steps.subList(2, 8)));
        table.moveOnTo(code, Stage.VOTE);
        table.replan(code, steps);
        assertThat(names(code)).containsExactlyElementsOf(names(steps));

        table.moveOnTo(code, Stage.WRITE_DO_DONT);
        table.replan(code, steps);
        steps.addAll(14, List.copyOf(steps.subList(2, 8)));
        table.replan(code, steps);
        assertThat(names(code)).containsExactlyElementsOf(names(steps));
    }

    private List<Stage> names(String code) throws Exception {
        return table.boardOfFay(code).plan().stream().map(PlanStep::name).toList();
    }

    private static List<Stage> names(List<PlannedStage> steps) {
        return steps.stream().map(PlannedStage::getStage).toList();
    }

    private void jump(String code, int from, int to) throws Exception {
        StageMove move = new StageMove(from, to, "as the test wants", FewWritersChoice.SHOW);
        fay.does(() -> moving.move(code, Table.key(), move));
    }
}
