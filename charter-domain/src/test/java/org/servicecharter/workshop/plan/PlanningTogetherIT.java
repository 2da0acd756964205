package org.servicecharter.workshop.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.access.Newcomer;
import org.servicecharter.as.Fay;
import org.servicecharter.as.Fred;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.PlanTemplate;
import org.servicecharter.workshop.PlannedStage;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;

/** Fay and Fred have the plan of one workshop open, each on a page of their own. */
@ExtendWith(ArquillianExtension.class)
public class PlanningTogetherIT {

    private static final List<PlannedStage> USUAL = PlanTemplate.FULL.steps();

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private Fred fred;

    @Inject
    private Newcomer newcomer;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Leading leading;

    @Inject
    private WorkshopPlanning planning;

    @Inject
    private WorkshopQueries workshops;

    @BeforeEach
    void fredWorksHere() throws Exception {
        if (organisation.person("fred").isEmpty()) {
            newcomer.employed("fred", Role.FACILITATOR);
        }
    }

    @Test
    void nobodyWritesOverAPlanThatTheyHaveNotSeen() throws Exception {
        String code = ofBoth(fay.get(table::planned));
        PlanOnPage seen = fred.get(() -> workshops.plan(code));
        fay.does(() -> planning.revise(code, seen, draft("Some day", asking("What did you see?"))));

        assertThatThrownBy(() -> fred.does(() -> planning.revise(code, seen, draft("Another day", USUAL))))
                .isInstanceOf(PlanChangedMeanwhile.class);

        PlanOnPage now = fred.get(() -> workshops.plan(code));
        assertThat(now.title()).isEqualTo("Some day");
        assertThat(now.steps()).extracting(step -> step.question()).contains("What did you see?");
        fred.does(() -> planning.revise(code, now, draft("Another day", asking("What did you see?"))));
        assertThat(fay.get(() -> workshops.get(code)).title()).isEqualTo("Another day");
    }

    @Test
    void nobodyWritesOverATitleThatTheyHaveNotSeen() throws Exception {
        String code = ofBoth(fay.get(table::planned));
        PlanOnPage seen = fred.get(() -> workshops.plan(code));
        fay.does(() -> planning.revise(code, seen, draft("Another day", USUAL)));

        assertThatThrownBy(() -> fred.does(() -> planning.revise(code, seen, draft("Some day", asking("Why?")))))
                .isInstanceOf(PlanChangedMeanwhile.class);

        assertThat(fred.get(() -> workshops.get(code)).title()).isEqualTo("Another day");
    }

    @Test
    void norWhileItRuns() throws Exception {
        String code = ofBoth(table.writing(Anonymity.NAMED));
        PlanOnPage seen = fred.get(() -> workshops.plan(code));
        fay.does(() -> planning.replan(code, seen, asking("What did you see?")));

        assertThatThrownBy(() -> fred.does(() -> planning.replan(code, seen, Table.twoRounds())))
                .isInstanceOf(PlanChangedMeanwhile.class);

        assertThat(table.boardOfFay(code).plan())
                .hasSameSizeAs(USUAL)
                .extracting(step -> step.question())
                .contains("What did you see?");
    }

    @Test
    void cardsAndTheNextStepAreNoOtherPlan() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        PlanOnPage seen = fay.get(() -> workshops.plan(code));
        table.write(table.seats(code, 1).get(0), Chart.DO, "Say hello first");
        table.move(code, Stage.REVEAL);

        fay.does(() -> planning.replan(code, seen, Table.twoRounds()));

        assertThat(table.boardOfFay(code).plan()).hasSameSizeAs(Table.twoRounds());
    }

    private String ofBoth(String code) throws Exception {
        fay.does(() -> leading.invite(code, "fred"));
        return code;
    }

    private static WorkshopDraft draft(String title, List<PlannedStage> steps) {
        return Table.draft(title, Anonymity.ANONYMOUS, steps);
    }

    /** The usual steps, with these words where statements are grouped. */
    private static List<PlannedStage> asking(String question) {
        List<PlannedStage> steps = new ArrayList<>(USUAL);
        steps.replaceAll(
                step -> step.getStage() == Stage.CLUSTER ? new PlannedStage(Stage.CLUSTER, 15, question, null) : step);
        return steps;
    }
}
