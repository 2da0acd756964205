package org.servicecharter.practice.freedom;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody changed or ended the policy after this person looked at it. */
public class PolicyChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    PolicyChangedMeanwhile() {
        super("practice.policyChangedMeanwhile");
    }
}
