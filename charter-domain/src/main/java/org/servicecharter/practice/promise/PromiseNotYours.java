package org.servicecharter.practice.promise;

import org.servicecharter.shared.BusinessRuleViolation;

/** Only authors, administrators and whoever answers for the promise report its results. */
public class PromiseNotYours extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public PromiseNotYours() {
        super("practice.promise.notYours");
    }
}
