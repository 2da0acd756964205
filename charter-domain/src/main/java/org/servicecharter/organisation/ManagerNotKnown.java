package org.servicecharter.organisation;

import org.servicecharter.shared.BusinessRuleViolation;

/** The manager named is nobody here. */
public class ManagerNotKnown extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ManagerNotKnown(String managerCode) {
        super("organisation.managerNotKnown", managerCode);
    }
}
