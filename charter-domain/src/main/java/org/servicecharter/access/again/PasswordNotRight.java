package org.servicecharter.access.again;

import org.servicecharter.shared.BusinessRuleViolation;

/** The password typed once more is not the caller's, or there is a pause after too many wrong ones. */
public class PasswordNotRight extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    PasswordNotRight() {
        super("access.passwordNotRight");
    }
}
