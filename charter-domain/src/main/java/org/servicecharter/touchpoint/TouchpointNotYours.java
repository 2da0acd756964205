package org.servicecharter.touchpoint;

import org.servicecharter.shared.BusinessRuleViolation;

/** Only authors, administrators and its owner change a touchpoint. */
public class TouchpointNotYours extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    TouchpointNotYours() {
        super("touchpoint.notYours");
    }
}
