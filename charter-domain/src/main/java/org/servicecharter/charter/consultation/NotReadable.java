package org.servicecharter.charter.consultation;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody is mentioned who may not read the draft. */
public class NotReadable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NotReadable(String name) {
        super("charter.notReadable", name);
    }
}
