package org.servicecharter.practice.breakdown;

import org.servicecharter.shared.BusinessRuleViolation;

/** It is done only when the thinking of its kind is written down (S0). */
public class ThinkingMissing extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ThinkingMissing() {
        super("practice.breakdown.thinkingMissing");
    }
}
