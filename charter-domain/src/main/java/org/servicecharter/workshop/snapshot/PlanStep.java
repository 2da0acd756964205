package org.servicecharter.workshop.snapshot;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.servicecharter.workshop.Plan;
import org.servicecharter.workshop.PlannedStage;
import org.servicecharter.workshop.Stage;

/**
 * A step of the plan.
 *
 * @param question put to everybody instead of the step's usual one; {@code null} for that
 * @param opensAt when it begins by itself; {@code null} when the facilitator begins it
 * @param dots for each participant in a vote; {@code null} for as many as suit the number of themes
 * @param cap how many of them one theme takes; {@code null} for all of them
 */
public record PlanStep(Stage name, int minutes, String question, Instant opensAt, Integer dots, Integer cap)
        implements Serializable {

    /** The whole plan, in its order. */
    public static List<PlanStep> of(Plan plan) {
        return plan.steps().stream().map(PlanStep::of).toList();
    }

    public static PlanStep of(PlannedStage step) {
        return new PlanStep(
                step.getStage(),
                step.getMinutes(),
                step.getQuestion(),
                step.getOpensAt(),
                step.getDots(),
                step.getCap());
    }
}
