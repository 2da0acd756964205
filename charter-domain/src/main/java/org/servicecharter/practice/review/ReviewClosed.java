package org.servicecharter.practice.review;

import org.servicecharter.shared.BusinessRuleViolation;

/** What a closed review decided stays. */
public class ReviewClosed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ReviewClosed() {
        super("practice.review.closed");
    }
}
