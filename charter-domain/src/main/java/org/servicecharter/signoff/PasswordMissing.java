package org.servicecharter.signoff;

import org.servicecharter.shared.BusinessRuleViolation;

/** The organisation asks for the password before signing, and it was not typed. */
public class PasswordMissing extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    PasswordMissing() {
        super("signoff.passwordMissing");
    }
}
