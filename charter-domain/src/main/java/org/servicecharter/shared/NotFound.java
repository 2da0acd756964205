package org.servicecharter.shared;

import jakarta.ejb.ApplicationException;

/** What was asked for is not there, or not for this person: the two look the same from outside. */
@ApplicationException(rollback = true)
public abstract class NotFound extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    protected NotFound(String key, Object... arguments) {
        super(key, arguments);
    }
}
