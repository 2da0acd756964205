package org.servicecharter.practice.breakdown;

import org.servicecharter.shared.BusinessRuleViolation;

/** Something that must be said of a breakdown is missing, or does not fit the rest. */
public class BreakdownNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    /** @param what {@code kind}, {@code day}, {@code clause} or {@code missing} */
    BreakdownNotUsable(String what) {
        super("practice.breakdown." + what);
    }
}
