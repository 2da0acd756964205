package org.servicecharter.workshop.vote;

import org.servicecharter.shared.BusinessRuleViolation;

/** More of one's dots on one theme than it takes. */
public class CapExceeded extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    CapExceeded(int cap) {
        super("workshop.capExceeded", cap);
    }
}
