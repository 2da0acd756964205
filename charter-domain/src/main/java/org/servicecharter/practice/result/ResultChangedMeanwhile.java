package org.servicecharter.practice.result;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody else has corrected this result, or it is not one of this promise. */
public class ResultChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ResultChangedMeanwhile() {
        super("practice.result.changedMeanwhile");
    }
}
