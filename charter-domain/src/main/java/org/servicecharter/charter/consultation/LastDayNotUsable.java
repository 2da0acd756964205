package org.servicecharter.charter.consultation;

import org.servicecharter.shared.BusinessRuleViolation;

/** A period ends today at the earliest. */
public class LastDayNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    LastDayNotUsable() {
        super("charter.lastDayNotUsable");
    }
}
