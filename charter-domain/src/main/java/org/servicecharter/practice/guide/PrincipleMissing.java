package org.servicecharter.practice.guide;

import org.servicecharter.shared.BusinessRuleViolation;

/** A script must stand on a principle of a charter in force (S1). */
public class PrincipleMissing extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    PrincipleMissing() {
        super("practice.principleMissing");
    }
}
