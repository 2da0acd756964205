package org.servicecharter.workshop.stage;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.StageChange;
import org.servicecharter.workshop.StageView;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.board.Audience;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.board.Commands;
import org.servicecharter.workshop.card.Revealing;
import org.servicecharter.workshop.seat.Participants;
import org.servicecharter.workshop.vote.Ballot;

/** The facilitator leads from step to step, and sets the clock. */
@Stateless
@RolesAllowed(Role.Names.FACILITATOR)
public class StageMoving {

    @Inject
    private Commands commands;

    @Inject
    private Workshops workshops;

    @Inject
    private Participants participants;

    @Inject
    private StepGuard guard;

    @Inject
    private Revealing revealing;

    @Inject
    private Ballot ballot;

    @Inject
    private BoardLog log;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * One step on or back. Leaving a writing step forward reveals its charts; leaving the vote forward counts it,
     * backward throws it away; late cards appear with any move (W-08).
     *
     * @throws org.servicecharter.workshop.StageChangedMeanwhile when {@code from} is not the current step any more
     * @throws org.servicecharter.workshop.ReasonNeeded when going back, or on with something missing, without a reason
     * @throws org.servicecharter.workshop.card.FewWriters when a reader could guess who wrote what (W-06)
     */
    public void move(String code, String key, StageMove move) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            Stage left = workshop.getStage();
            StageChange change = workshop.move(move.from(), move.to(), caller.id(), clock.instant(), move.reason());
            boolean forward = left == null || left.compareTo(move.to()) < 0;
            if (forward && change.getReason() == null) {
                guard.requireDone(workshop, left);
            }
            workshops.add(change);
            participants.unfinishAll(workshop);
            if (move.to() == Stage.VOTE) {
                ballot.open(workshop);
            }
            tell(workshop, change.getEventNumber());
            if (forward) {
                leave(workshop, left, move);
            } else if (left == Stage.VOTE) {
                ballot.discard(workshop);
            }
            revealing.lateBatch(workshop, 1);
            return null;
        });
    }

    /** The timer ends so many minutes from now; 0 stops it. It locks the charts, it never moves a step. */
    public void runTimer(String code, String key, int minutes) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            workshop.runTimer(minutes, clock.instant());
            tellTimer(workshop);
            return null;
        });
    }

    /** The timer ends now. After the grace nobody writes any more, until somebody sets it again. */
    public void endTimer(String code, String key) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            workshop.endTimer(clock.instant());
            tellTimer(workshop);
            return null;
        });
    }

    private void tellTimer(Workshop workshop) {
        StageView stage = workshop.stageView(clock.instant());
        Map<String, Object> content = new HashMap<>();
        content.put("endsAt", stage.endsAt());
        content.put("locked", stage.locked());
        log.tell(workshop, BoardEventKind.TIMER, content);
    }

    private void leave(Workshop workshop, Stage left, StageMove move) {
        if (left == Stage.VOTE) {
            ballot.close(workshop);
        }
        Set<Chart> written = Chart.writtenIn(left);
        if (!written.isEmpty()) {
            revealing.reveal(workshop, written, move.fewWriters());
        }
    }

    private void tell(Workshop workshop, long number) {
        StageTold content =
                new StageTold(workshop.getState(), workshop.stageView(clock.instant()), ballot.view(workshop));
        log.tell(workshop, number, Audience.EVERYONE, BoardEventKind.STAGE, content);
    }
}
