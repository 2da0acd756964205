package org.servicecharter.workshop;

import org.servicecharter.shared.BusinessRuleViolation;

/** Title and anonymity are fixed once people may join (W-07), and steps once they have begun. */
public class PlanFixed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    PlanFixed(String code) {
        super("workshop.planFixed", code);
    }
}
