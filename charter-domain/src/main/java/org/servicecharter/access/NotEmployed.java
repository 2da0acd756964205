package org.servicecharter.access;

import org.servicecharter.shared.BusinessRuleViolation;

/** An invitation for somebody who has left. */
public class NotEmployed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NotEmployed(String name) {
        super("access.notEmployed", name);
    }
}
