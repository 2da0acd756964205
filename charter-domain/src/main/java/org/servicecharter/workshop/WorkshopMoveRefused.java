package org.servicecharter.workshop;

import org.servicecharter.shared.BusinessRuleViolation;

/** This move is not among the legal ones of a workshop's life. */
public class WorkshopMoveRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    WorkshopMoveRefused(WorkshopState from, WorkshopState to) {
        super("workshop.workshopMoveRefused", from, to);
    }
}
