package org.servicecharter.practice.review;

import org.servicecharter.shared.BusinessRuleViolation;

/** What is no clause is kept as it is, or made one. */
public class DecisionNotPossible extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    DecisionNotPossible() {
        super("practice.review.notPossible");
    }
}
