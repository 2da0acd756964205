package org.servicecharter.workshop.stage;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.card.FewWritersChoice;

/**
 * Steps that carry a date begin by themselves. Where something is missing, or too few wrote to stay unknown (W-06), the
 * step waits for the facilitator, who alone may decide that; so it does where its date had passed when the one before it
 * began. Safe to ask at any time and by several at once.
 */
@Stateless
@PermitAll
public class DatedSteps {

    /** Who moved, in the record of moves, when nobody did. */
    public static final String BY_DATE = "by-date";

    @Inject
    private Workshops workshops;

    @Inject
    private StageWalk walk;

    @Inject
    private Clock clock;

    /** Codes of the workshops with a step that should have begun. */
    public List<String> due() {
        return workshops.due(clock.instant());
    }

    /**
     * One step on, if its date has come. A workshop planned for its date opens first.
     *
     * @throws org.servicecharter.shared.BusinessRuleViolation when the facilitator has to decide something first
     */
    public void begin(String code) {
        Workshop workshop = workshops.lock(code);
        if (workshop.getState() == WorkshopState.PAUSED || !workshops.isDue(workshop, clock.instant())) {
            return; // somebody was quicker
        }
        if (workshop.getState() == WorkshopState.SCHEDULED) {
            workshop.open();
        }
        walk.go(
                workshop,
                new StageMove(workshop.getStep(), workshop.getStep() + 1, null, FewWritersChoice.ASK),
                BY_DATE);
    }
}
