package org.servicecharter.workshop;

import jakarta.ejb.SessionContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who calls, as the container knows it: a participant or a room screen of one workshop, or a person. Taken from the
 * caller principal, never from what was sent.
 *
 * @param workshopCode the workshop a seat or a display belongs to; {@code null} for a person
 * @param id the participant's id, the person's code; {@code null} for a display
 */
public record Caller(Kind kind, String workshopCode, String id) {

    /** Role of a participant; the principal is {@code participant:CODE:ID}. */
    public static final String PARTICIPANT = "PARTICIPANT";

    /** Role of a room screen; the principal is {@code display:CODE}. */
    public static final String DISPLAY = "DISPLAY";

    private static final Pattern SEAT = Pattern.compile("participant:([^:]+):([^:]+)");
    private static final Pattern SCREEN = Pattern.compile("display:([^:]+)");

    /** The kinds of callers a board knows. */
    public enum Kind {
        PARTICIPANT,
        DISPLAY,
        FACILITATOR
    }

    public static Caller of(SessionContext session) {
        return named(session.getCallerPrincipal().getName());
    }

    static Caller named(String principal) {
        Matcher seat = SEAT.matcher(principal);
        if (seat.matches()) {
            return new Caller(Kind.PARTICIPANT, seat.group(1), seat.group(2));
        }
        Matcher screen = SCREEN.matcher(principal);
        return screen.matches()
                ? new Caller(Kind.DISPLAY, screen.group(1), null)
                : new Caller(Kind.FACILITATOR, null, principal);
    }

    /** The principal's name of a participant. */
    public static String participant(String workshopCode, String id) {
        return "participant:" + workshopCode + ":" + id;
    }

    /** The principal's name of a room screen. */
    public static String display(String workshopCode) {
        return "display:" + workshopCode;
    }

    /** @throws WorkshopNotFound when this is neither who leads it nor a seat or screen of it: what is not
     *     theirs does not exist for them */
    public void requirePlaceAt(Workshop workshop) {
        if (isFacilitator()) {
            if (!workshop.getLeaders().include(id)) {
                throw new WorkshopNotFound(workshop.getCode());
            }
        } else if (!workshop.getCode().equals(workshopCode)) {
            throw new WorkshopNotFound(workshop.getCode());
        }
    }

    public boolean isSeatedAt(Workshop workshop) {
        return isParticipant() && workshop.getCode().equals(workshopCode);
    }

    public boolean isParticipant() {
        return kind == Kind.PARTICIPANT;
    }

    public boolean isFacilitator() {
        return kind == Kind.FACILITATOR;
    }
}
