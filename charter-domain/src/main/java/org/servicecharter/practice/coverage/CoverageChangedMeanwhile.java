package org.servicecharter.practice.coverage;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody else chose other clauses for the touchpoint after this person looked at it. */
public class CoverageChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    CoverageChangedMeanwhile() {
        super("practice.coverageChangedMeanwhile");
    }
}
