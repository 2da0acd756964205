package org.servicecharter.workshop.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.breakout.Breakouts;
import org.servicecharter.workshop.seat.Participant;
import org.servicecharter.workshop.seat.Participants;
import org.servicecharter.workshop.vote.OwnVotes;

/** The part of a board that is about the caller alone. */
@ApplicationScoped
class Selves {

    @Inject
    private Participants participants;

    @Inject
    private Breakouts breakouts;

    Me of(Workshop workshop, Caller caller, OwnVotes votes) {
        if (!caller.isParticipant()) {
            return new Me(caller.kind(), null, null, false, false, null, 0);
        }
        Participant me = participants.known(workshop, caller);
        return new Me(
                caller.kind(),
                me.getId(),
                me.getAlias() == null ? me.getName() : me.getAlias(),
                me.isFinished(),
                me.isObserver(),
                breakouts.of(workshop, me.getId()).orElse(null),
                votes.dotsLeft());
    }
}
