package org.servicecharter.practice.review;

import org.servicecharter.shared.BusinessRuleViolation;

/** What was decided is in the draft, where it is changed. */
public class DecidedAlready extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    DecidedAlready() {
        super("practice.review.decidedAlready");
    }
}
