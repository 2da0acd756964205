package org.servicecharter.practice.learning;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody else changed it after this person looked. */
public class ItemChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ItemChangedMeanwhile() {
        super("practice.learning.changedMeanwhile");
    }
}
