package org.servicecharter.workshop.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.StageChange;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.board.Audience;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.breakout.Breakouts;
import org.servicecharter.workshop.card.HiddenCards;
import org.servicecharter.workshop.card.Revealing;
import org.servicecharter.workshop.card.UnseenCards;
import org.servicecharter.workshop.poll.Polls;
import org.servicecharter.workshop.seat.Participants;
import org.servicecharter.workshop.vote.Ballot;

/** Goes from one step to another, with all that follows from it. The caller holds the workshop's lock. */
@ApplicationScoped
public class StageWalk {

    @Inject
    private Workshops workshops;

    @Inject
    private Participants participants;

    @Inject
    private StepGuard guard;

    @Inject
    private HiddenCards hidden;

    @Inject
    private Revealing revealing;

    @Inject
    private UnseenCards unseen;

    @Inject
    private Breakouts breakouts;

    @Inject
    private Ballot ballot;

    @Inject
    private Polls polls;

    @Inject
    private BoardLog log;

    @Inject
    private Clock clock;

    /**
     * Going forward reveals the charts whose writing lies behind then, and counts a vote that is left; going back to
     * it opens the same vote again. Late cards appear with any move (W-08). What was left unseen goes when going on, and
     * is hidden as before when going back (W-06).
     *
     * @param actor the code of the person who moves, or {@link DatedSteps#BY_DATE}
     * @throws org.servicecharter.workshop.StageChangedMeanwhile when {@code from} is not the current step any more
     * @throws org.servicecharter.workshop.ReasonNeeded when going back, or on with something missing, without a reason
     * @throws org.servicecharter.workshop.card.FewWriters when a reader could guess who wrote what (W-06)
     */
    void go(Workshop workshop, StageMove move, String actor) {
        Stage left = workshop.getStage();
        boolean forward = move.from() < move.to();
        if (move.isUnexplained() && isPossible(workshop, move)) {
            guard.require(workshop, move.to());
        }
        StageChange change = workshop.move(move.from(), move.to(), actor, clock.instant(), move.reason());
        workshop.getCourse().touched(clock.instant());
        workshops.add(change);
        participants.unfinishAll(workshop);
        breakouts.end(workshop);
        boolean counted = ballot.leave(workshop, move.from());
        boolean again = workshop.getStage() == Stage.VOTE && ballot.open(workshop);
        tell(workshop, change.getEventNumber(), again);
        polls.enterStep(workshop);
        if (counted) {
            ballot.tell(workshop);
        }
        unseen.settle(workshop, forward);
        if (forward) {
            reveal(workshop, left, move);
        }
        revealing.lateRest(workshop, move.fewWriters());
    }

    /** Else the workshop says why not, before anybody is asked for a reason. */
    private static boolean isPossible(Workshop workshop, StageMove move) {
        return move.from() == workshop.getStep()
                && workshop.getPlan().stageAt(move.to()) != null
                && (Math.abs(move.to() - move.from()) == 1 || workshop.getState() == WorkshopState.PAUSED);
    }

    /** Everybody sees where the workshop is now. */
    public void tell(Workshop workshop) {
        tell(workshop, workshop.nextEvent(), false);
    }

    private void reveal(Workshop workshop, Stage left, StageMove move) {
        Set<Chart> charts = workshop.getPlan().writtenBefore(workshop.getStep());
        charts.retainAll(hidden.charts(workshop));
        charts.addAll(Chart.writtenIn(left));
        charts.removeAll(Chart.writtenIn(workshop.getStage()));
        if (!charts.isEmpty()) {
            revealing.reveal(workshop, charts, move.fewWriters());
        }
    }

    private void tell(Workshop workshop, long number, boolean again) {
        StageTold content =
                new StageTold(workshop.getState(), workshop.stageView(clock.instant()), ballot.view(workshop), again);
        log.tell(workshop, number, Audience.EVERYONE, BoardEventKind.STAGE, content);
    }
}
