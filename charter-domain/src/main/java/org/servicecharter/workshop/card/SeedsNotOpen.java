package org.servicecharter.workshop.card;

import org.servicecharter.shared.BusinessRuleViolation;

/** A seed must not lead people while they write, nor change what they vote on. */
public class SeedsNotOpen extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    SeedsNotOpen() {
        super("workshop.seedsNotOpen");
    }
}
