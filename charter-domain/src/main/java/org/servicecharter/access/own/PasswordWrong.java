package org.servicecharter.access.own;

import org.servicecharter.shared.BusinessRuleViolation;

/** The password so far did not fit, or there is a pause after several that did not. */
public class PasswordWrong extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    PasswordWrong() {
        super("access.passwordWrong");
    }
}
