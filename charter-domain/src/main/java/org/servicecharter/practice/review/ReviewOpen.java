package org.servicecharter.practice.review;

import org.servicecharter.shared.BusinessRuleViolation;

/** The charter is under review already; there is one at a time. */
public class ReviewOpen extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ReviewOpen() {
        super("practice.review.open");
    }
}
