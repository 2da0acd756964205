package org.servicecharter.practice.review;

import org.servicecharter.shared.BusinessRuleViolation;

/** No version of this charter is in force. */
public class NothingToReview extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NothingToReview() {
        super("practice.review.nothing");
    }
}
