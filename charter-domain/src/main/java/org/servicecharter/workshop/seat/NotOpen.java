package org.servicecharter.workshop.seat;

import org.servicecharter.shared.BusinessRuleViolation;
import org.servicecharter.workshop.Workshop;

/** Nobody can take a seat: people are not let in yet, or the workshop is over or was called off. */
public class NotOpen extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NotOpen(Workshop workshop) {
        super("workshop.notOpen." + (workshop.getState().isPlanned() ? "yet" : "over"), workshop.getCode());
    }
}
