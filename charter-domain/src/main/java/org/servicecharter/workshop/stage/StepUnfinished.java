package org.servicecharter.workshop.stage;

import org.servicecharter.shared.BusinessRuleViolation;

/** Something is missing in this step. Complete it, or go on with a reason. */
public class StepUnfinished extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    /** @param missing one of the ends of the key {@code workshop.stepUnfinished…} */
    StepUnfinished(String missing) {
        super("workshop.stepUnfinished." + missing);
    }
}
