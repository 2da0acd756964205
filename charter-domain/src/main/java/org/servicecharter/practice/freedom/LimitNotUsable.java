package org.servicecharter.practice.freedom;

import org.servicecharter.shared.BusinessRuleViolation;

/** An amount that cannot be, or one without a currency. */
public class LimitNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    /** @param what {@code amount} or {@code currency} */
    LimitNotUsable(String what) {
        super("practice.limitNotUsable." + what);
    }
}
