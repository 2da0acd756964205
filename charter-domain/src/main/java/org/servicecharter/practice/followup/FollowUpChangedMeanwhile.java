package org.servicecharter.practice.followup;

import org.servicecharter.shared.BusinessRuleViolation;

/** It was changed in another window after this person looked at it. */
public class FollowUpChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    FollowUpChangedMeanwhile() {
        super("practice.followup.changedMeanwhile");
    }
}
