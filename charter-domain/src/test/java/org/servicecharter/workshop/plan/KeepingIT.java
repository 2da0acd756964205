package org.servicecharter.workshop.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.as.Fred;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.PlannedStage;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.WorkshopMoveRefused;
import org.servicecharter.workshop.WorkshopNotFound;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.snapshot.PlanStep;
import org.servicecharter.workshop.stage.StageMoving;

/** Another workshop like one, and one put away. */
@ExtendWith(ArquillianExtension.class)
class KeepingIT {

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private Fred fred;

    @Inject
    private WorkshopPlanning planning;

    @Inject
    private WorkshopQueries queries;

    @Inject
    private WorkshopKeeping keeping;

    @Inject
    private StageMoving moving;

    @Test
    void aCopyHasTitleAnonymityAndStepsButNoDatesPeopleOrCards() throws Exception {
        Instant later = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        String code = fay.get(() -> planning.plan(new WorkshopDraft(
                "Good service",
                Anonymity.NAMED,
                later,
                List.of(
                        new PlannedStage(Stage.WRITE_DO_DONT, 17, "What did you see?", later),
                        new PlannedStage(Stage.CLUSTER, 5),
                        new PlannedStage(Stage.VOTE, 5).voting(4, 2),
                        new PlannedStage(Stage.DRAFT_TEXT, 20),
                        new PlannedStage(Stage.CLOSE, 5)))));
        fay.does(() -> planning.open(code));
        table.seats(code, 2);

        String copy = fay.get(() -> keeping.copy(code));

        assertThat(copy).isNotEqualTo(code);
        WorkshopRow row = fay.get(() -> queries.get(copy));
        assertThat(row.title()).isEqualTo("Good service");
        assertThat(row.anonymity()).isEqualTo(Anonymity.NAMED);
        assertThat(row.state()).isEqualTo(WorkshopState.DRAFT);
        assertThat(row.startsAt()).isNull();
        List<PlanStep> steps = fay.get(() -> queries.plan(copy)).steps();
        assertThat(steps).hasSize(5);
        assertThat(steps.get(0))
                .isEqualTo(new PlanStep(Stage.WRITE_DO_DONT, 17, "What did you see?", null, null, null));
        assertThat(steps.get(2)).isEqualTo(new PlanStep(Stage.VOTE, 5, null, null, 4, 2));
        assertThat(table.boardOfFay(copy).present().joined()).isZero();
        assertThatThrownBy(() -> fred.get(() -> keeping.copy(code))).isInstanceOf(WorkshopNotFound.class);
    }

    @Test
    void onlyAClosedWorkshopIsPutAwayAndOnlyByWhoLeadsIt() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        assertThatThrownBy(() -> fay.does(() -> keeping.archive(code))).isInstanceOf(WorkshopMoveRefused.class);
        assertThatThrownBy(() -> fred.does(() -> keeping.archive(code))).isInstanceOf(WorkshopNotFound.class);
        assertThatThrownBy(() -> fay.does(() -> keeping.bringBack(code))).isInstanceOf(WorkshopMoveRefused.class);
        assertThat(fay.get(() -> queries.get(code)).state()).isEqualTo(WorkshopState.RUNNING);
    }

    @Test
    void whatWasPutAwayIsBroughtBackByWhoLeadsIt() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        fay.does(() -> moving.end(code, Table.key()));
        fay.does(() -> keeping.archive(code));

        assertThatThrownBy(() -> fred.does(() -> keeping.bringBack(code))).isInstanceOf(WorkshopNotFound.class);
        fay.does(() -> keeping.bringBack(code));

        assertThat(fay.get(() -> queries.get(code)).state()).isEqualTo(WorkshopState.CLOSED);
    }
}
