package org.servicecharter.workshop.plan;

import java.io.Serializable;
import java.time.Instant;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.WorkshopState;

/**
 * A workshop in its facilitator's list.
 *
 * @param charterCode the draft it became, or {@code null} until it closed
 * @param closedAt {@code null} until it closed
 */
public record WorkshopRow(
        String code,
        String title,
        WorkshopState state,
        Anonymity anonymity,
        String charterCode,
        Instant plannedAt,
        Instant closedAt)
        implements Serializable {

    static WorkshopRow of(Workshop workshop) {
        return new WorkshopRow(
                workshop.getCode(),
                workshop.getTitle(),
                workshop.getState(),
                workshop.getAnonymity(),
                workshop.getCharterCode(),
                workshop.getPlannedAt(),
                workshop.getClosedAt());
    }
}
