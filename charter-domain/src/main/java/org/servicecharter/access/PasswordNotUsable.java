package org.servicecharter.access;

import org.servicecharter.shared.BusinessRuleViolation;

/** A password that is too short, too long, too common, or has the person's own name in it. */
public class PasswordNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private PasswordNotUsable(String reason, Object... arguments) {
        super("access.passwordNotUsable." + reason, arguments);
    }

    static PasswordNotUsable length(int shortest, int longest) {
        return new PasswordNotUsable("length", shortest, longest);
    }

    static PasswordNotUsable common() {
        return new PasswordNotUsable("common");
    }

    static PasswordNotUsable own() {
        return new PasswordNotUsable("own");
    }
}
