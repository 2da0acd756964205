package org.servicecharter.workshop.poll;

import org.servicecharter.shared.BusinessRuleViolation;

/** This question is asked in another step, or was counted. */
public class PollClosed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    PollClosed() {
        super("workshop.pollClosed");
    }
}
