package org.servicecharter.organisation;

import org.servicecharter.shared.BusinessRuleViolation;

/** Administrators cannot take the role from themselves or end their own employment: so there is always one left. */
public class OwnAdministration extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    OwnAdministration(String code) {
        super("organisation.ownAdministration", code);
    }
}
