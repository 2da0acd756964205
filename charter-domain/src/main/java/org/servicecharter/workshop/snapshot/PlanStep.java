package org.servicecharter.workshop.snapshot;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.servicecharter.workshop.Plan;
import org.servicecharter.workshop.Stage;

/**
 * A step of the plan.
 *
 * @param question put to everybody instead of the step's usual one; {@code null} for that
 * @param opensAt when it begins by itself; {@code null} when the facilitator begins it
 */
public record PlanStep(Stage name, int minutes, String question, Instant opensAt) implements Serializable {

    /** The whole plan, in its order. */
    public static List<PlanStep> of(Plan plan) {
        return plan.steps().stream()
                .map(step -> new PlanStep(step.getStage(), step.getMinutes(), step.getQuestion(), step.getOpensAt()))
                .toList();
    }
}
