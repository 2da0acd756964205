package org.servicecharter.access.token;

import org.servicecharter.shared.BusinessRuleViolation;

/** A token that cannot be made as described. */
public class TokenNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private TokenNotUsable(String key, Object... arguments) {
        super("access.token." + key, arguments);
    }

    static TokenNotUsable name(int max) {
        return new TokenNotUsable("name", max);
    }

    static TokenNotUsable noScope() {
        return new TokenNotUsable("noScope");
    }

    static TokenNotUsable lastDay(Object today, Object latest) {
        return new TokenNotUsable("lastDay", today, latest);
    }
}
