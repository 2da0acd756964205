package org.servicecharter.workshop;

import org.servicecharter.shared.BusinessRuleViolation;

/** Whoever helps to lead may do everything but say who leads. */
public class NotFacilitator extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NotFacilitator() {
        super("workshop.notFacilitator");
    }
}
