package org.servicecharter.workshop;

import org.servicecharter.shared.BusinessRuleViolation;

/** Going back a step, or on with something missing, needs a few words of why. */
public class ReasonNeeded extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    /** @param why one of the ends of {@code workshop.reasonNeeded.…} in {@code rules.properties}, and what it names */
    public ReasonNeeded(String why, Object... arguments) {
        super("workshop.reasonNeeded." + why, arguments);
    }

    /** One reason for both. */
    public ReasonNeeded and(ReasonNeeded other) {
        return new ReasonNeeded("and", this, other);
    }
}
