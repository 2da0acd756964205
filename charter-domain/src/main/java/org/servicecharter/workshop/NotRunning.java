package org.servicecharter.workshop;

import org.servicecharter.shared.BusinessRuleViolation;

/** The workshop has not begun, stands still, or is over. */
public class NotRunning extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NotRunning(WorkshopState state) {
        super(state == WorkshopState.PAUSED ? "workshop.paused" : "workshop.notRunning", state);
    }
}
