package org.servicecharter.web.workshop.seat;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which board a request is about, and from which of the portal's pages it comes. One browser may hold a seat, show
 * the wall and be signed in as the facilitator: each page then speaks as what it is for.
 */
record CallingPage(String path, String from) {

    private static final Pattern BOARD =
            Pattern.compile("/(?:api/v1/workshops|live|w|workshop/room)/([\\w-]{1,60})(?:/.*)?");

    static CallingPage of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean call = path.startsWith("/api/") || path.startsWith("/live/");
        return new CallingPage(path, call ? referer(request) : path);
    }

    /** The join code in the address, in capital letters; empty when it is about no board. */
    Optional<String> boardCode() {
        Matcher board = BOARD.matcher(path);
        return board.matches() ? Optional.of(board.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    /** Comes from the wall. */
    boolean isRoom() {
        return from.startsWith("/workshop/room/");
    }

    /** Comes from a page for people who are signed in. */
    boolean isForPersons() {
        return from.startsWith("/workshop/") && !isRoom();
    }

    /** Comes from no page of ours: a program. */
    boolean isUnknown() {
        return from.isEmpty();
    }

    private static String referer(HttpServletRequest request) {
        try {
            String referer = request.getHeader("Referer");
            String path = referer == null ? null : URI.create(referer).getPath();
            return path == null
                    ? ""
                    : path.substring(
                            Math.min(path.length(), request.getContextPath().length()));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
