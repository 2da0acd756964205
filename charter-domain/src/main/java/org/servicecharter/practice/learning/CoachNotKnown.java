package org.servicecharter.practice.learning;

import org.servicecharter.shared.BusinessRuleViolation;

/** Nobody else who works here today has this staff number. */
public class CoachNotKnown extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    CoachNotKnown() {
        super("practice.learning.coachNotKnown");
    }
}
