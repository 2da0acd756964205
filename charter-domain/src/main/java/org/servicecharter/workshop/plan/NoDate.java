package org.servicecharter.workshop.plan;

import org.servicecharter.shared.BusinessRuleViolation;

/** A workshop without a date has no appointment. */
public class NoDate extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NoDate() {
        super("workshop.noDate");
    }
}
