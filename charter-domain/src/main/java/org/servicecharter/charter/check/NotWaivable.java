package org.servicecharter.charter.check;

import org.servicecharter.shared.BusinessRuleViolation;

/** This cannot be left out, or nothing asks for it. */
public class NotWaivable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NotWaivable(String rule) {
        super("charter.notWaivable", rule);
    }
}
