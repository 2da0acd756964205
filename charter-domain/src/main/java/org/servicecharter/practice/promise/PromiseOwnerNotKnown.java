package org.servicecharter.practice.promise;

import org.servicecharter.shared.BusinessRuleViolation;

/** Nobody who works here today has this staff number. */
public class PromiseOwnerNotKnown extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public PromiseOwnerNotKnown(String code) {
        super("practice.promise.ownerNotKnown", code);
    }
}
