package org.servicecharter.workshop.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.as.MovedClock;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.PlanTemplate;
import org.servicecharter.workshop.PlannedStage;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.card.FewWriters;
import org.servicecharter.workshop.plan.WorkshopDraft;
import org.servicecharter.workshop.plan.WorkshopPlanning;
import org.servicecharter.workshop.seat.Seat;

/** Over days: steps that carry a date begin by themselves, as far as nobody has to decide. */
@ExtendWith(ArquillianExtension.class)
class DatedStepsIT {

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private MovedClock clock;

    @Inject
    private StageMoving moving;

    @Inject
    private DatedSteps dated;

    @Inject
    private WorkshopPlanning planning;

    @Test
    @DisplayName("Over days: on its date a planned workshop opens and its steps begin by themselves, once")
    void datesMoveAPlanThatCarriesThem() throws Exception {
        String code = overDays();
        assertThat(dated.due()).doesNotContain(code);

        onDay(1, () -> {
            assertThat(dated.due()).contains(code);
            dated.begin(code);
            dated.begin(code);
        });
        assertThat(table.boardOfFay(code).state()).isEqualTo(WorkshopState.RUNNING);
        assertThat(table.boardOfFay(code).stage().number()).isEqualTo(1);

        onDay(2, () -> dated.begin(code));
        assertThat(table.boardOfFay(code).stage().name()).isEqualTo(Stage.RECALL);
        assertThat(dated.due()).doesNotContain(code);
    }

    @Test
    @DisplayName("W-06: a date does not decide for the facilitator what few people wrote")
    void aDateWaitsForTheFacilitatorWhereOneMustDecide() throws Exception {
        String code = overDays();
        for (int day = 1; day <= 3; day++) {
            onDay(day, () -> dated.begin(code));
        }
        Seat seat = table.seats(code, 1).get(0);
        table.write(seat, Chart.DO, "Say hello");
        table.write(seat, Chart.DONT, "Look away");

        onDay(20, () -> assertThatThrownBy(() -> dated.begin(code)).isInstanceOf(FewWriters.class));
        assertThat(table.board(seat).stage().name()).isEqualTo(Stage.WRITE_DO_DONT);
        assertThat(table.board(seat).cards()).isEmpty();
    }

    @Test
    void aDateDoesNotEndAPause() throws Exception {
        String code = overDays();
        onDay(1, () -> dated.begin(code));
        fay.does(() -> moving.pause(code, Table.key()));

        onDay(20, () -> dated.begin(code));

        assertThat(table.boardOfFay(code).state()).isEqualTo(WorkshopState.PAUSED);
        assertThat(table.boardOfFay(code).stage().number()).isEqualTo(1);
    }

    @Test
    void whoGoesBackBehindADateIsNotTakenOnByItAgain() throws Exception {
        String code = overDays();
        for (int day = 1; day <= 3; day++) {
            onDay(day, () -> dated.begin(code));
        }

        onDay(3, () -> {
            table.move(code, Stage.RECALL);
            waits(code);
        });
        assertThat(table.boardOfFay(code).stage().name()).isEqualTo(Stage.RECALL);
    }

    @Test
    void aStepThatBeginsLateIsNotLeftByADateBeforeIt() throws Exception {
        String code = overDays();
        onDay(1, () -> dated.begin(code));

        onDay(3, () -> {
            dated.begin(code); // as after an outage: the first that is due
            waits(code);
        });
        assertThat(table.boardOfFay(code).stage().name()).isEqualTo(Stage.RECALL);

        onDay(3, () -> table.move(code, Stage.WRITE_DO_DONT));
        onDay(4, () -> assertThat(dated.due()).contains(code));
    }

    private void waits(String code) {
        assertThat(dated.due()).doesNotContain(code);
        dated.begin(code);
    }

    /** So many days from now. */
    private void onDay(int day, MovedClock.Deed deed) throws Exception {
        clock.later(Duration.ofDays(day), deed);
    }

    /** The first four steps begin a day apart, from an hour from now on. */
    private String overDays() throws Exception {
        Instant start = Instant.now().plusSeconds(3600);
        List<PlannedStage> steps = new ArrayList<>(PlanTemplate.FULL.steps());
        for (int i = 0; i < 4; i++) {
            steps.set(i, steps.get(i).opening(start.plus(Duration.ofDays(i))));
        }
        return fay.get(() -> planning.plan(new WorkshopDraft("Over days", Anonymity.ANONYMOUS, start, steps)));
    }
}
