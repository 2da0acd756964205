package org.servicecharter.touchpoint;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody changed it after this person looked at it; the argument is its name now. */
public class TouchpointChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    TouchpointChangedMeanwhile(String name) {
        super("touchpoint.changedMeanwhile", name);
    }
}
