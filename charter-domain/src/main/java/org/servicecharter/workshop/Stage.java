package org.servicecharter.workshop;

import java.util.List;
import java.util.Set;

/**
 * A kind of step of the method, in the method's order. Each has a shortest, usual and longest duration in minutes,
 * and some make no sense without another before them.
 */
public enum Stage {
    WELCOME(5, 10, 15),
    /** Everybody remembers for themselves; what they note stays on their device. */
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

    /** Definition, principles and behaviours are worded: by the facilitator, and in the steps of these names by groups. */
    public boolean isDrafting() {
        return this == DRAFT_TEXT || this == BEHAVIOURS || this == REALITY_CHECK || this == CLOSE;
    }

    /** One of these must stand somewhere before it in a plan; none for most. */
    Set<Stage> needs() {
        return switch (this) {
            case REVEAL -> Set.of(WRITE_DO_DONT);
            case CLUSTER -> Set.of(WRITE_DO_DONT, MEANS);
            case NAME_THEMES, VOTE -> Set.of(CLUSTER);
            case BEHAVIOURS, REALITY_CHECK -> Set.of(DRAFT_TEXT);
            default -> Set.of();
        };
    }

    /** All steps with their usual minutes, 135 in all. */
    public static List<PlannedStage> usualPlan() {
        return PlanTemplate.FULL.steps();
    }
}
