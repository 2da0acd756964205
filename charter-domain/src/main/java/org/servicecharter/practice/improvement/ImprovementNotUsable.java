package org.servicecharter.practice.improvement;

import org.servicecharter.shared.BusinessRuleViolation;

/** Something about an improvement is missing, or cannot be. */
public class ImprovementNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    /** @param what the last part of its key in the rules */
    ImprovementNotUsable(String what) {
        super("practice.improvement." + what);
    }
}
