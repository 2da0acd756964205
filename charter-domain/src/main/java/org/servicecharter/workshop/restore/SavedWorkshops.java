package org.servicecharter.workshop.restore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.servicecharter.workshop.Course;
import org.servicecharter.workshop.Plan;
import org.servicecharter.workshop.PlannedStage;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.plan.NewWorkshops;
import org.servicecharter.workshop.plan.WorkshopDraft;
import org.servicecharter.workshop.poll.Polls;
import org.servicecharter.workshop.result.WorkshopRecord;
import org.servicecharter.workshop.stage.StageWalk;
import org.servicecharter.workshop.vote.Ballot;

/** Makes a workshop of the file that one was saved as. Asks nobody whether they may; works in the transaction of whoever calls. */
@ApplicationScoped
public class SavedWorkshops {

    @Inject
    private NewWorkshops workshops;

    @Inject
    private Rebuilding rebuilding;

    @Inject
    private Ballot ballot;

    @Inject
    private Polls polls;

    @Inject
    private StageWalk walk;

    /**
     * @param facilitator the code of whoever leads it
     * @param charter what was made of a closed one here; {@code null} for none
     * @param now when it is brought in: nothing in the file may have happened later
     * @throws RecordNotUsable naming what is wrong and where
     */
    public Workshop bringIn(byte[] file, String facilitator, String charter, Instant now) {
        WorkshopRecord record = record(file, now);
        Workshop workshop = workshops.add(
                new WorkshopDraft(record.title(), record.anonymity(), record.startsAt(), steps(record, now)),
                facilitator,
                now);
        rebuilding.rebuild(workshop, record);
        settle(workshop, record, charter, now);
        if (workshop.getState() == WorkshopState.PAUSED) {
            goOnFrom(workshop);
        }
        return workshop;
    }

    /**
     * An open vote begins again, as no dots are in a file, and so does the question of the last step, as no answers are.
     * Screens wait for events that follow the last of the log.
     */
    private void goOnFrom(Workshop workshop) {
        if (workshop.getStage() == Stage.VOTE) {
            ballot.open(workshop);
        }
        walk.tell(workshop);
        polls.enterStep(workshop);
    }

    WorkshopRecord record(byte[] file, Instant now) {
        return RecordCheck.checked(RecordFile.read(file), now);
    }

    /**
     * Dates that have passed are left out of the steps to come: nothing begins by itself unlooked for. So are dates
     * before the workshop's own, which one may have that began earlier than it was meant to.
     */
    private static List<PlannedStage> steps(WorkshopRecord record, Instant now) {
        List<PlannedStage> steps = new ArrayList<>();
        for (PlannedStage step : RecordCheck.plan(record).steps()) {
            Instant opens = step.getOpensAt();
            boolean missed = steps.size() >= record.step() && opens != null && !opens.isAfter(now);
            boolean early = Plan.isTooEarly(opens, record.startsAt());
            steps.add(missed || early ? step.opening(null) : step);
        }
        return steps;
    }

    private static void settle(Workshop workshop, WorkshopRecord record, String charter, Instant now) {
        Course course = workshop.getCourse();
        Stage begun = workshop.getPlan().stageAt(record.step());
        switch (record.state()) {
            case RUNNING, PAUSED -> course.takeUp(record.step(), begun, now);
            case CLOSED, ARCHIVED -> {
                course.takeUp(record.step(), begun, now);
                course.resume(now);
                workshop.close(charter, record.closedAt());
            }
            case CANCELLED -> workshop.cancel();
            default -> {} // planned already
        }
        if (record.state() == WorkshopState.ARCHIVED) {
            course.archive();
        }
        course.cardsRemoved(record.cardsRemovedAt());
    }
}
