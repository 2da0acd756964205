package org.servicecharter.workshop.plan;

import org.servicecharter.shared.BusinessRuleViolation;

/** Only a facilitator who works here today can lead a workshop. */
public class CannotLead extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    CannotLead() {
        super("workshop.cannotLead");
    }
}
