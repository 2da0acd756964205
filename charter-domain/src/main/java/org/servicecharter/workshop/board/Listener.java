package org.servicecharter.workshop.board;

import org.servicecharter.workshop.Caller;

/**
 * What one screen may hear of one board.
 *
 * @param self the audience this screen is alone in: its participant, or the facilitators; {@code null} for the wall
 */
public record Listener(String workshopCode, Audience self) {

    static Listener of(String workshopCode, Caller caller) {
        return switch (caller.kind()) {
            case PARTICIPANT -> new Listener(workshopCode, Audience.participant(caller.id()));
            case FACILITATOR -> new Listener(workshopCode, Audience.FACILITATORS);
            case DISPLAY -> new Listener(workshopCode, null);
        };
    }

    public boolean hears(Audience audience) {
        return audience.equals(Audience.EVERYONE) || audience.equals(self);
    }
}
