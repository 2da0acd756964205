package org.servicecharter.practice.breakdown;

import org.servicecharter.shared.BusinessRuleViolation;

/** Whoever told it, owns its touchpoint, is an author or an administrator works on it. */
public class BreakdownNotYours extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    BreakdownNotYours() {
        super("practice.breakdown.notYours");
    }
}
