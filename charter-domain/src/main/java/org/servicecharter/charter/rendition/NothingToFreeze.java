package org.servicecharter.charter.rendition;

import org.servicecharter.shared.BusinessRuleViolation;

/** Nothing is ready that was not published already, in these words. */
public class NothingToFreeze extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NothingToFreeze() {
        super("charter.nothingToFreeze");
    }
}
