package org.servicecharter.workshop.seat;

import org.servicecharter.shared.NotFound;

/** Nobody with this id sits at the board. */
public class ParticipantNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ParticipantNotFound() {
        super("workshop.participantNotFound");
    }
}
