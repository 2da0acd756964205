package org.servicecharter.practice.review;

import org.servicecharter.shared.BusinessRuleViolation;

/** Whatever is new stands under a principle. */
public class PrincipleMissing extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    PrincipleMissing() {
        super("practice.review.principle");
    }
}
