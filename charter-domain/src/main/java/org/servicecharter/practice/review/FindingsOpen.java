package org.servicecharter.practice.review;

import org.servicecharter.shared.BusinessRuleViolation;

/** A review is closed once each of its findings is decided. */
public class FindingsOpen extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    FindingsOpen(long undecided) {
        super("practice.review.findingsOpen", undecided);
    }
}
