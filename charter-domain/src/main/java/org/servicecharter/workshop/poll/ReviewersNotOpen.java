package org.servicecharter.workshop.poll;

import org.servicecharter.shared.BusinessRuleViolation;

/** Names of reviewers are taken in the last step alone. */
public class ReviewersNotOpen extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ReviewersNotOpen() {
        super("workshop.reviewersNotOpen");
    }
}
