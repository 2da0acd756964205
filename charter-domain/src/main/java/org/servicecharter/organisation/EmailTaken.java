package org.servicecharter.organisation;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody else has this mail address. */
public class EmailTaken extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    EmailTaken(String email, String code) {
        super("organisation.emailTaken", email, code);
    }
}
