package org.servicecharter.practice.guide;

import org.servicecharter.shared.BusinessRuleViolation;

/** A question that yes or no answers opens no talk (S1). */
public class ClosedQuestion extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ClosedQuestion(String words) {
        super("practice.closedQuestion", words);
    }
}
