package org.servicecharter.practice.promise;

import org.servicecharter.shared.BusinessRuleViolation;

/** Only whoever answers for the promise decides whether customers see its results. */
public class PublishingNotYours extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    PublishingNotYours() {
        super("practice.promise.publishingNotYours");
    }
}
