package org.servicecharter.workshop.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.as.MovedClock;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.PlanNotUsable;
import org.servicecharter.workshop.PlanTemplate;
import org.servicecharter.workshop.PlannedStage;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;

/** No step is given a date that has passed, at which it would begin at once. */
@ExtendWith(ArquillianExtension.class)
class DatesToComeIT {

    private static final int GROUP = Stage.CLUSTER.ordinal() + 1;

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private MovedClock clock;

    @Inject
    private WorkshopPlanning planning;

    @Inject
    private WorkshopQueries workshops;

    @Test
    void aNewPlanHasNone() throws Exception {
        List<PlannedStage> steps = dated(2, Instant.now().minusSeconds(60));
        assertPast(2, () -> fay.get(() -> planning.plan(Table.draft("Today", Anonymity.NAMED, steps))));

        String code = fay.get(table::planned);
        assertPast(
                2,
                () -> fay.does(() ->
                        planning.revise(code, workshops.plan(code), Table.draft("Today", Anonymity.NAMED, steps))));
        fay.does(() -> planning.revise(
                code,
                workshops.plan(code),
                Table.draft("Today", Anonymity.NAMED, dated(2, Instant.now().plusSeconds(60)))));
        assertThat(fay.get(() -> workshops.get(code)).title()).isEqualTo("Today");
    }

    @Test
    void norOneThatRuns() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        Instant now = Instant.now();
        assertPast(4, () -> table.replan(code, dated(4, now.minusSeconds(60))));
        assertPast(GROUP, () -> table.replan(code, dated(GROUP, now.minusSeconds(60))));
        table.replan(code, dated(2, now.minusSeconds(60))); // it has begun
        table.replan(code, dated(4, now.plusSeconds(3_600)));
    }

    @Test
    void aDateThatPassedWhileItsStepWasToComeStandsInNoOtherPlansWay() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        List<PlannedStage> steps = dated(GROUP, Instant.now().plusSeconds(3_600).truncatedTo(ChronoUnit.MINUTES));
        table.replan(code, steps);
        steps.add(4, new PlannedStage(Stage.REVEAL, 5));
        clock.later(Duration.ofHours(2), () -> table.replan(code, steps));

        steps.subList(3, 6).clear(); // it would be next, and begin
        clock.later(Duration.ofHours(2), () -> assertPast(4, () -> table.replan(code, steps)));
    }

    private static void assertPast(int place, ThrowingCallable planned) {
        assertThatThrownBy(planned).isInstanceOfSatisfying(PlanNotUsable.class, refused -> {
            assertThat(refused.key()).isEqualTo("workshop.planNotUsable.past");
            assertThat(refused.arguments()).containsExactly(place);
        });
    }

    private static List<PlannedStage> dated(int place, Instant opens) {
        List<PlannedStage> steps = new ArrayList<>(PlanTemplate.FULL.steps());
        steps.set(place - 1, steps.get(place - 1).opening(opens));
        return steps;
    }
}
