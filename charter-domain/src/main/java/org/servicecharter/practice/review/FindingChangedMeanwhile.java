package org.servicecharter.practice.review;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody else decided after this person looked. */
public class FindingChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    FindingChangedMeanwhile() {
        super("practice.review.changedMeanwhile");
    }
}
