package org.servicecharter.workshop.card;

import org.servicecharter.shared.BusinessRuleViolation;

/** The timer ended and the grace is over. */
public class WritingLocked extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    WritingLocked() {
        super("workshop.writingLocked");
    }
}
