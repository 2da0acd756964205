package org.servicecharter.workshop.restore;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Course;
import org.servicecharter.workshop.PlannedStage;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.plan.WorkshopDraft;
import org.servicecharter.workshop.plan.WorkshopPlanning;
import org.servicecharter.workshop.result.WorkshopRecord;

/**
 * Makes a workshop of the file that another one was saved as, here or elsewhere: under a new code, led by the caller.
 * A closed one comes in closed, without a charter draft: two workshops must not claim the same. One that was under way
 * comes in paused at its step, one in which nothing had begun is planned.
 */
@Stateless
@RolesAllowed(Role.Names.FACILITATOR)
public class WorkshopRestoring {

    /** Megabytes of a file at most. */
    public static final int MAX_MEGABYTES = RecordFile.MAX_BYTES / (1024 * 1024);

    @Inject
    private WorkshopPlanning planning;

    @Inject
    private Workshops workshops;

    @Inject
    private Rebuilding rebuilding;

    @Inject
    private Clock clock;

    /**
     * What is in the file. Changes nothing.
     *
     * @throws RecordNotUsable naming what is wrong and where
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public RestorePreview preview(byte[] file) {
        return RestorePreview.of(record(file));
    }

    /**
     * Brings the workshop in as a whole, or not at all. Each call makes another one.
     *
     * @return what came in, under its new code
     * @throws RecordNotUsable naming what is wrong and where
     */
    public Restored restore(byte[] file) {
        WorkshopRecord record = record(file);
        Workshop workshop = workshops.get(planning.plan(new WorkshopDraft(
                record.title(), record.anonymity(), record.startsAt(), steps(record, clock.instant()))));
        rebuilding.rebuild(workshop, record);
        settle(workshop, record);
        return new Restored(workshop.getCode(), workshop.getState());
    }

    private WorkshopRecord record(byte[] file) {
        return RecordCheck.checked(RecordFile.read(file), clock.instant());
    }

    /** Dates that have passed are left out of the steps to come: nothing begins by itself unlooked for. */
    private static List<PlannedStage> steps(WorkshopRecord record, Instant now) {
        List<PlannedStage> steps = new ArrayList<>();
        for (PlannedStage step : RecordCheck.plan(record).steps()) {
            boolean missed = steps.size() >= record.step()
                    && step.getOpensAt() != null
                    && !step.getOpensAt().isAfter(now);
            steps.add(missed ? step.opening(null) : step);
        }
        return steps;
    }

    private void settle(Workshop workshop, WorkshopRecord record) {
        Course course = workshop.getCourse();
        Instant now = clock.instant();
        switch (record.state()) {
            case RUNNING, PAUSED -> course.takeUp(record.step(), now);
            case CLOSED, ARCHIVED -> {
                course.takeUp(record.step(), now);
                course.resume(now);
                workshop.close(null, record.closedAt());
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
