package org.servicecharter.organisation;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody, present or past, has this staff number. */
public class StaffNumberTaken extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    StaffNumberTaken(String code) {
        super("organisation.staffNumberTaken", code);
    }
}
