package org.servicecharter.workshop.card;

import org.servicecharter.shared.BusinessRuleViolation;

/** This phrase is a card already. */
public class SeedOnChart extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    SeedOnChart() {
        super("workshop.seedOnChart");
    }
}
