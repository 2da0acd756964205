package org.servicecharter.workshop.seat;

import org.servicecharter.shared.BusinessRuleViolation;

/** What another device brought moves no seat: it is too old, was used, or was never given out. */
public class SeatMoveOver extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    SeatMoveOver() {
        super("workshop.seatMoveOver");
    }
}
