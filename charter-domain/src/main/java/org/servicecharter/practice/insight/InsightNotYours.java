package org.servicecharter.practice.insight;

import org.servicecharter.shared.BusinessRuleViolation;

/** Whoever wrote it, authors and administrators take it away. */
public class InsightNotYours extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    InsightNotYours() {
        super("practice.insight.notYours");
    }
}
