package org.servicecharter.workshop.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.breakout.Breakouts;
import org.servicecharter.workshop.card.Revealing;
import org.servicecharter.workshop.poll.Polls;
import org.servicecharter.workshop.seat.Aliases;
import org.servicecharter.workshop.vote.Ballot;

/**
 * Ends a workshop without a charter draft. What everybody saw stays; cards that were not shown and dots that were not
 * counted go, as they still have an owner (W-05). The caller holds the workshop's lock.
 */
@ApplicationScoped
public class EarlyEnd {

    @Inject
    private Revealing revealing;

    @Inject
    private Ballot ballot;

    @Inject
    private Polls polls;

    @Inject
    private Breakouts breakouts;

    @Inject
    private Aliases aliases;

    @Inject
    private BoardLog log;

    @Inject
    private Clock clock;

    /** @throws org.servicecharter.workshop.WorkshopMoveRefused when it is neither running nor in a pause */
    public void end(Workshop workshop) {
        workshop.close(null, clock.instant());
        breakouts.end(workshop);
        ballot.close(workshop);
        polls.close(workshop);
        revealing.discard(workshop);
        aliases.forget(workshop);
        log.tell(workshop, BoardEventKind.CLOSED, Collections.singletonMap("charter", null));
    }
}
