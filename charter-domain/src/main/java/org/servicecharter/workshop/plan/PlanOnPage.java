package org.servicecharter.workshop.plan;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.snapshot.PlanStep;

/**
 * A plan before whoever changes it.
 *
 * @param startsAt when it is meant to begin; {@code null} without a date
 * @param begun so many steps have begun and stay as they are
 */
public record PlanOnPage(String title, Anonymity anonymity, Instant startsAt, List<PlanStep> steps, int begun)
        implements Serializable {

    static PlanOnPage of(Workshop workshop) {
        return of(workshop, workshop.getStep());
    }

    /**
     * Nobody has planned otherwise since. Going on is no change; and the revision would not tell, as each card raises it.
     *
     * @throws PlanChangedMeanwhile when somebody has
     */
    void requireUnchanged(Workshop workshop) {
        if (!equals(of(workshop, begun))) {
            throw new PlanChangedMeanwhile();
        }
    }

    private static PlanOnPage of(Workshop workshop, int begun) {
        return new PlanOnPage(
                workshop.getTitle(),
                workshop.getAnonymity(),
                workshop.getStartsAt(),
                PlanStep.of(workshop.getPlan()),
                begun);
    }
}
