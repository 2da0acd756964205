package org.servicecharter.workshop.card;

import org.servicecharter.shared.BusinessRuleViolation;

/** Cards are checked between the end of writing and the reveal, and at no other time (W-02). */
public class NotLockedYet extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NotLockedYet() {
        super("workshop.notLockedYet");
    }
}
