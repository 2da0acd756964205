package org.servicecharter.practice.insight;

import org.servicecharter.shared.BusinessRuleViolation;

/** What was learned stands beside a principle of a charter in force (S4). */
public class InsightOnNothing extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    InsightOnNothing() {
        super("practice.insight.principle");
    }
}
