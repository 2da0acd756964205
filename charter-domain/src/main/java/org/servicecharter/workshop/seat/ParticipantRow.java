package org.servicecharter.workshop.seat;

import java.io.Serializable;

/**
 * Who took a seat at a board, as the facilitator sees them: never with what they wrote.
 *
 * @param name {@code null} when none was given
 * @param removed was taken off, and may have the seat back
 */
public record ParticipantRow(String id, String name, boolean observer, boolean removed) implements Serializable {

    static ParticipantRow of(Participant participant) {
        return new ParticipantRow(
                participant.getId(), participant.getName(), participant.isObserver(), participant.isRemoved());
    }
}
