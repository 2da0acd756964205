package org.servicecharter.organisation;

import org.servicecharter.shared.BusinessRuleViolation;

/** Nobody reports to themselves. */
public class ReportsToSelf extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ReportsToSelf(String personCode) {
        super("organisation.reportsToSelf", personCode);
    }
}
