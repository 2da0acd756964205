package org.servicecharter.shared;

import jakarta.ejb.ApplicationException;

/** What was sent cannot be used as it is, now or later: too long, unreadable, malformed. Correct it and send again. */
@ApplicationException(rollback = true)
public abstract class BadInput extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    protected BadInput(String key, Object... arguments) {
        super(key, arguments);
    }
}
