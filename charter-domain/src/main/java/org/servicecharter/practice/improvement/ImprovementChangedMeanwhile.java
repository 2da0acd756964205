package org.servicecharter.practice.improvement;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody changed it after this person looked at it. */
public class ImprovementChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ImprovementChangedMeanwhile() {
        super("practice.improvement.changedMeanwhile");
    }
}
