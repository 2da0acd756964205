package org.servicecharter.practice.promise;

import org.servicecharter.shared.BusinessRuleViolation;

/** Dates that end before they begin, or a promise that knows no peak. */
public class PeakDatesNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    PeakDatesNotUsable() {
        super("practice.promise.peakNotUsable");
    }
}
