package org.servicecharter.practice.learning;

import org.servicecharter.shared.BusinessRuleViolation;

/** A level is missing, or the answers and the best among them do not go together. */
public class ItemNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ItemNotUsable() {
        super("practice.learning.notUsable");
    }
}
