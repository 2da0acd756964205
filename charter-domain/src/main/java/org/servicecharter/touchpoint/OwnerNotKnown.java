package org.servicecharter.touchpoint;

import org.servicecharter.shared.BusinessRuleViolation;

/** Nobody who works here today has this staff number. */
public class OwnerNotKnown extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    OwnerNotKnown(String code) {
        super("touchpoint.ownerNotKnown", code);
    }
}
