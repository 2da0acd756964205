package org.servicecharter.workshop.stage;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Course;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.board.Commands;
import org.servicecharter.workshop.card.Revealing;

/** Those who lead a workshop take it from step to step, halt it, and set the clock. */
@Stateless
@RolesAllowed(Role.Names.FACILITATOR)
public class StageMoving {

    @Inject
    private Commands commands;

    @Inject
    private StageWalk walk;

    @Inject
    private EarlyEnd early;

    @Inject
    private Revealing revealing;

    @Inject
    private BoardLog log;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * One step on or back; in a pause to any step.
     *
     * @throws org.servicecharter.workshop.StageChangedMeanwhile when {@code from} is not the current step any more
     * @throws org.servicecharter.workshop.StageNotNext when {@code to} is not beside it and there is no pause
     * @throws org.servicecharter.workshop.ReasonNeeded when going back or jumping, or on with something missing,
     *     without a reason
     * @throws org.servicecharter.workshop.card.FewWriters when a reader could guess who wrote what (W-06)
     */
    public void move(String code, String key, StageMove move) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            walk.go(workshop, move, caller.id());
            return null;
        });
    }

    /** What was left unseen, as so few wrote, is shown after all: as long as its step lasts (W-06). */
    public void showUnseen(String code, String key) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            workshop.requireRunning();
            revealing.showUnseen(workshop);
            return null;
        });
    }

    /** Everything stands still: nobody writes, moves or votes, and the timer keeps what it has left. */
    public void pause(String code, String key) {
        halt(code, key, Course::pause);
    }

    /** On in the same step. */
    public void resume(String code, String key) {
        halt(code, key, Course::resume);
    }

    /**
     * Ends it for good, without a charter draft. Where it ends with one, that is made first: then it is closed.
     *
     * @throws org.servicecharter.workshop.WorkshopMoveRefused before its first step, and after its end
     */
    public void end(String code, String key) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            early.end(workshop);
            return null;
        });
    }

    /**
     * The timer ends so many minutes from now; 0 stops it, unless it has ended. It locks the charts, it never moves a
     * step.
     */
    public void runTimer(String code, String key, int minutes) {
        setClock(code, key, (course, now) -> course.runTimer(minutes, now));
    }

    /** The timer ends now. After the grace nobody writes any more, until somebody sets it again. */
    public void endTimer(String code, String key) {
        setClock(code, key, Course::endTimer);
    }

    private void halt(String code, String key, BiConsumer<Course, Instant> how) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            how.accept(workshop.getCourse(), clock.instant());
            walk.tell(workshop);
            return null;
        });
    }

    private void setClock(String code, String key, BiConsumer<Course, Instant> how) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            how.accept(workshop.getCourse(), clock.instant());
            log.tellTimer(workshop, clock.instant());
            return null;
        });
    }
}
