package org.servicecharter.workshop.plan;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody changed the plan after this person looked at it. */
public class PlanChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    PlanChangedMeanwhile() {
        super("workshop.planChangedMeanwhile");
    }
}
