package org.servicecharter.practice.coverage;

import org.servicecharter.shared.BusinessRuleViolation;

/** The clause named is in no charter in force, or no longer. */
public class ClauseNotInForce extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ClauseNotInForce() {
        super("practice.clauseNotInForce");
    }
}
