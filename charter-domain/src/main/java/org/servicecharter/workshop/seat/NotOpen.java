package org.servicecharter.workshop.seat;

import org.servicecharter.shared.BusinessRuleViolation;

/** Nobody can take a seat: the workshop is not open yet, is over or was called off. */
public class NotOpen extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NotOpen(String code) {
        super("workshop.notOpen", code);
    }
}
