package org.servicecharter.workshop;

import java.util.List;

/**
 * A step of the method, in its order. A workshop's plan holds some of them; each has a shortest, usual and longest
 * duration in minutes.
 */
public enum Stage {
    WELCOME(5, 10, 15),
    RECALL(3, 5, 10),
    WRITE_DO_DONT(8, 10, 20),
    REVEAL(10, 15, 30),
    MEANS(12, 15, 24),
    CLUSTER(10, 15, 25),
    NAME_THEMES(5, 10, 15),
    VOTE(3, 5, 10),
    DRAFT_TEXT(15, 20, 40),
    BEHAVIOURS(10, 15, 30),
    REALITY_CHECK(5, 10, 20),
    CLOSE(5, 5, 10);

    private final int shortest;
    private final int usual;
    private final int longest;

    Stage(int shortest, int usual, int longest) {
        this.shortest = shortest;
        this.usual = usual;
        this.longest = longest;
    }

    public int shortestMinutes() {
        return shortest;
    }

    public int usualMinutes() {
        return usual;
    }

    public int longestMinutes() {
        return longest;
    }

    /** Cards and statements are grouped into themes, by everyone. */
    public boolean isGrouping() {
        return this == CLUSTER || this == NAME_THEMES;
    }

    /** Definition, principles and behaviours are worded, by the facilitator. */
    public boolean isDrafting() {
        return this == DRAFT_TEXT || this == BEHAVIOURS || this == REALITY_CHECK || this == CLOSE;
    }

    /** The steps of a workshop that nobody planned otherwise, with their usual minutes. */
    public static List<PlannedStage> usualPlan() {
        return List.of(WELCOME, WRITE_DO_DONT, REVEAL, MEANS, CLUSTER, NAME_THEMES, VOTE, DRAFT_TEXT, BEHAVIOURS, CLOSE)
                .stream()
                .map(stage -> new PlannedStage(stage, stage.usual))
                .toList();
    }
}
