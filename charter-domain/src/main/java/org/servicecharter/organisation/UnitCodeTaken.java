package org.servicecharter.organisation;

import org.servicecharter.shared.BusinessRuleViolation;

/** Another unit has this code. */
public class UnitCodeTaken extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    UnitCodeTaken(String code) {
        super("organisation.unitCodeTaken", code);
    }
}
