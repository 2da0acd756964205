package org.servicecharter.workshop;

import java.util.List;
import java.util.Set;

/**
 * A kind of step of the method, in the method's order. Each has a shortest and a usual duration in minutes, and some
 * make no sense without another before them.
 */
public enum Stage {
    WELCOME(5, 10),
    /** Everybody remembers for themselves; what they note stays on their device. */
    RECALL(3, 5),
    WRITE_DO_DONT(8, 10),
    REVEAL(10, 15),
    MEANS(12, 15),
    CLUSTER(10, 15),
    NAME_THEMES(5, 10),
    VOTE(3, 5),
    DRAFT_TEXT(15, 20),
    BEHAVIOURS(10, 15),
    REALITY_CHECK(5, 10),
    CLOSE(5, 5);

    private final int shortest;
    private final int usual;

    Stage(int shortest, int usual) {
        this.shortest = shortest;
        this.usual = usual;
    }

    public int shortestMinutes() {
        return shortest;
    }

    public int usualMinutes() {
        return usual;
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
