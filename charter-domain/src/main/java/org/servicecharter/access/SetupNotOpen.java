package org.servicecharter.access;

import org.servicecharter.shared.BusinessRuleViolation;

/** A wrong setup link, or the portal has been set up already. */
public class SetupNotOpen extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    SetupNotOpen() {
        super("access.setupNotOpen");
    }
}
