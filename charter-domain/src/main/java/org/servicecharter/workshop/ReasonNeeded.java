package org.servicecharter.workshop;

import org.servicecharter.shared.BusinessRuleViolation;

/** Going back a step needs a few words of why. */
public class ReasonNeeded extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ReasonNeeded() {
        super("workshop.reasonNeeded");
    }
}
