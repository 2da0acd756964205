package org.servicecharter.workshop.board;

/** Who may see an event: everyone at the board, those who lead or one of them, one participant, or the wall. Stored as this name. */
public record Audience(String name) {

    public static final Audience EVERYONE = new Audience("everyone");
    public static final Audience FACILITATORS = new Audience("facilitators");
    public static final Audience WALL = new Audience("wall");

    public static Audience participant(String id) {
        return new Audience("participant:" + id);
    }

    public static Audience leader(String personCode) {
        return new Audience("leader:" + personCode);
    }
}
