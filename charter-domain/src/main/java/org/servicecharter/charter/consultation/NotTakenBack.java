package org.servicecharter.charter.consultation;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody else's, or answered or replied to: others have taken it up. */
public class NotTakenBack extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NotTakenBack() {
        super("charter.notTakenBack");
    }
}
