package org.servicecharter.practice.improvement;

import org.servicecharter.shared.BusinessRuleViolation;

/** Neither proposed nor seen to by this person, who is no author or administrator either. */
public class ImprovementNotYours extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ImprovementNotYours() {
        super("practice.improvement.notYours");
    }
}
