package org.servicecharter.touchpoint;

import org.servicecharter.shared.BusinessRuleViolation;

/** The journey has a touchpoint of this name, or there is a journey of this name. */
public class TouchpointNameTaken extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    TouchpointNameTaken(String name) {
        super("touchpoint.nameTaken", name);
    }
}
