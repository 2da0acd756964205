package org.servicecharter.practice.freedom;

import org.servicecharter.shared.BusinessRuleViolation;

/** The policy has ended, or there never was one with this code. */
public class PolicyEnded extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    PolicyEnded() {
        super("practice.policyEnded");
    }
}
