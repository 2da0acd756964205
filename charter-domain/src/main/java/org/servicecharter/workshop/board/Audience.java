package org.servicecharter.workshop.board;

/** Who may see an event: everyone at the board, its facilitator, or one participant. Stored as this name. */
public record Audience(String name) {

    public static final Audience EVERYONE = new Audience("everyone");
    public static final Audience FACILITATORS = new Audience("facilitators");

    public static Audience participant(String id) {
        return new Audience("participant:" + id);
    }
}
