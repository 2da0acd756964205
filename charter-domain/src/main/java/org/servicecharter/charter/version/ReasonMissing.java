package org.servicecharter.charter.version;

import org.servicecharter.shared.BusinessRuleViolation;

/** A reason that others can read later is needed. */
public class ReasonMissing extends BusinessRuleViolation {

    public static final int REASON_MAX = 600;

    private static final long serialVersionUID = 1L;

    private ReasonMissing() {
        super("charter.reasonMissing");
    }

    /** @throws ReasonMissing when there is none */
    public static String checked(String given) {
        if (given == null || given.isBlank()) {
            throw new ReasonMissing();
        }
        return WordingNotUsable.checked(given, REASON_MAX);
    }
}
