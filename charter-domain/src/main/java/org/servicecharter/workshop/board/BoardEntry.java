package org.servicecharter.workshop.board;

/**
 * Something that happened on a board, ready to be sent. Fired inside the transaction; screens hear it after the
 * commit.
 *
 * @param number its place in the log, from 1 without gaps; {@link #NOT_LOGGED} for what is told once and not kept
 * @param content JSON
 */
public record BoardEntry(String workshopCode, long number, Audience audience, BoardEventKind kind, String content) {

    public static final long NOT_LOGGED = 0;

    public boolean isLogged() {
        return number != NOT_LOGGED;
    }
}
