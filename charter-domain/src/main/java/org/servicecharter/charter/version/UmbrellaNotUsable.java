package org.servicecharter.charter.version;

import org.servicecharter.shared.BusinessRuleViolation;

/** A charter cannot stand under what was chosen. */
public class UmbrellaNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    /** @param what one of the ends of {@code charter.umbrellaNotUsable.…} in {@code rules.properties} */
    public UmbrellaNotUsable(String what) {
        super("charter.umbrellaNotUsable." + what);
    }
}
