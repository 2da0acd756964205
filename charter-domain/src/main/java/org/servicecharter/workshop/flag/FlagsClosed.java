package org.servicecharter.workshop.flag;

import org.servicecharter.shared.BusinessRuleViolation;

/** Flags are raised and decided on in the reality check alone. */
public class FlagsClosed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    FlagsClosed() {
        super("workshop.flagsClosed");
    }
}
