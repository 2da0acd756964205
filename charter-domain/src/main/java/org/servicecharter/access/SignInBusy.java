package org.servicecharter.access;

import org.servicecharter.shared.BusinessRuleViolation;

/** Too many people are signing in at this moment. */
public class SignInBusy extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    SignInBusy() {
        super("access.signInBusy");
    }
}
