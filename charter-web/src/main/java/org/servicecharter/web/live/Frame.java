package org.servicecharter.web.live;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import org.servicecharter.workshop.board.Audience;
import org.servicecharter.workshop.board.BoardEntry;
import org.servicecharter.workshop.board.BoardEventKind;

/**
 * An event as it goes over the wire, encoded once for all screens.
 *
 * @param number its place in the board's log; {@link BoardEntry#NOT_LOGGED} for what is told once
 * @param last whoever hears this hears nothing more
 * @param canWait nobody looks out for it, as for one more who came
 */
record Frame(long number, Audience audience, byte[] bytes, boolean last, boolean canWait) {

    /** So that a screen notices a dead line, and a proxy keeps a live one. */
    static final Frame BEAT = told("event: beat\ndata: {}\n\n");

    private static final int BACK_SOONEST = 1_000;
    private static final int BACK_LATEST = 4_000;

    /**
     * Opens the stream at once, and says how long to wait before coming back, each screen another time: when a network
     * or a server comes back, they do not all come at the same moment.
     */
    static Frame hello() {
        return told("retry: " + ThreadLocalRandom.current().nextInt(BACK_SOONEST, BACK_LATEST) + "\n\n");
    }

    static Frame of(BoardEntry entry) {
        String id = entry.isLogged() ? "id: " + entry.number() + "\n" : "";
        String text = id + "event: " + entry.kind().wireName() + "\ndata: " + entry.content() + "\n\n";
        return new Frame(
                entry.number(),
                entry.audience(),
                text.getBytes(StandardCharsets.UTF_8),
                entry.kind() == BoardEventKind.REMOVED,
                entry.kind() == BoardEventKind.JOINED);
    }

    boolean isLogged() {
        return number != BoardEntry.NOT_LOGGED;
    }

    private static Frame told(String text) {
        return new Frame(BoardEntry.NOT_LOGGED, Audience.EVERYONE, text.getBytes(StandardCharsets.UTF_8), false, false);
    }
}
