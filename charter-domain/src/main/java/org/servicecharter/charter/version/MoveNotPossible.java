package org.servicecharter.charter.version;

import org.servicecharter.shared.BusinessRuleViolation;

/** Nothing goes before the first or behind the last, and only a behaviour goes under a principle. */
public class MoveNotPossible extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    MoveNotPossible() {
        super("charter.moveNotPossible");
    }
}
