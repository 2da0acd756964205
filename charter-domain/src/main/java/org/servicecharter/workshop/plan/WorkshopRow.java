package org.servicecharter.workshop.plan;

import java.io.Serializable;
import java.time.Instant;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.WorkshopState;

/**
 * A workshop in its facilitator's list.
 *
 * @param own the caller is its facilitator, not only one who helps
 * @param startsAt when it is meant to begin; {@code null} without a date
 * @param charterCode the draft it became, or {@code null} until it closed
 * @param closedAt {@code null} until it closed
 */
public record WorkshopRow(
        String code,
        String title,
        WorkshopState state,
        Anonymity anonymity,
        boolean own,
        String charterCode,
        Instant startsAt,
        Instant plannedAt,
        Instant closedAt)
        implements Serializable {

    static WorkshopRow of(Workshop workshop, String caller) {
        return new WorkshopRow(
                workshop.getCode(),
                workshop.getTitle(),
                workshop.getState(),
                workshop.getAnonymity(),
                workshop.getLeaders().getFacilitatorCode().equals(caller),
                workshop.getCharterCode(),
                workshop.getStartsAt(),
                workshop.getPlannedAt(),
                workshop.getClosedAt());
    }
}
