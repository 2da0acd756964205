package org.servicecharter.practice.breakdown;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody changed it after this person looked at it. */
public class BreakdownChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    BreakdownChangedMeanwhile() {
        super("practice.breakdown.changedMeanwhile");
    }
}
