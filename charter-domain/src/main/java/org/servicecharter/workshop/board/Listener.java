package org.servicecharter.workshop.board;

import java.util.Set;
import org.servicecharter.workshop.Caller;

/** What one screen may hear of one board: what is for everyone, and what is for these. */
public record Listener(String workshopCode, Set<Audience> own) {

    static Listener of(String workshopCode, Caller caller) {
        return switch (caller.kind()) {
            case PARTICIPANT -> new Listener(workshopCode, Set.of(Audience.participant(caller.id())));
            case FACILITATOR -> new Listener(workshopCode, Set.of(Audience.FACILITATORS, Audience.leader(caller.id())));
            case DISPLAY -> new Listener(workshopCode, Set.of(Audience.WALL));
        };
    }

    public boolean hears(Audience audience) {
        return audience.equals(Audience.EVERYONE) || own.contains(audience);
    }
}
