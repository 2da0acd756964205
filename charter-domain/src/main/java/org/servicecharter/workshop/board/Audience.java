package org.servicecharter.workshop.board;

import java.util.stream.Stream;

/** Who may see an event: everyone at the board, those who lead or one of them, one participant, or the wall. Stored as this name. */
public record Audience(String name) {

    public static final Audience EVERYONE = new Audience("everyone");
    public static final Audience FACILITATORS = new Audience("facilitators");
    public static final Audience WALL = new Audience("wall");

    private static final String LEADER = "leader:";

    public static Audience participant(String id) {
        return new Audience("participant:" + id);
    }

    public static Audience leader(String personCode) {
        return new Audience(LEADER + personCode);
    }

    /** Who alone it is, if it is one of those who lead. */
    Stream<String> personCode() {
        return name.startsWith(LEADER) ? Stream.of(name.substring(LEADER.length())) : Stream.empty();
    }
}
