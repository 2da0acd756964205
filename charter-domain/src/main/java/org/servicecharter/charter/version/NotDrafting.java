package org.servicecharter.charter.version;

import org.servicecharter.shared.BusinessRuleViolation;

/** The wording of a version is open only while it is drafted. */
public class NotDrafting extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NotDrafting(String code) {
        super("charter.notDrafting", code);
    }
}
