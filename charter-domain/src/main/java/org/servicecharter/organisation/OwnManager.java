package org.servicecharter.organisation;

import org.servicecharter.shared.BusinessRuleViolation;

/** Nobody reports to themselves. */
public class OwnManager extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    OwnManager(String personCode) {
        super("organisation.ownManager", personCode);
    }
}
