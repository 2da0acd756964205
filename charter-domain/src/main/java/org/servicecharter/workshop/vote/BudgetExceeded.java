package org.servicecharter.workshop.vote;

import org.servicecharter.shared.BusinessRuleViolation;

/** More dots than each participant has. */
public class BudgetExceeded extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    BudgetExceeded(int budget) {
        super("workshop.budgetExceeded", budget);
    }
}
