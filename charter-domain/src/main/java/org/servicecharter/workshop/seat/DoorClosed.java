package org.servicecharter.workshop.seat;

import org.servicecharter.shared.BusinessRuleViolation;

/** Newcomers cannot take a seat any more. */
public class DoorClosed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    DoorClosed() {
        super("workshop.doorClosed");
    }
}
