package org.servicecharter.workshop.seat;

import org.servicecharter.shared.BusinessRuleViolation;

/** The workshop is over or was called off; nobody takes a seat any more. */
public class JoinClosed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    JoinClosed(String code) {
        super("workshop.joinClosed", code);
    }
}
