package org.servicecharter.charter.version;

import org.servicecharter.shared.BusinessRuleViolation;

/** From the second version on, the publisher says how much it changes (SO-06). */
public class ChangeKindMissing extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ChangeKindMissing() {
        super("charter.changeKindMissing");
    }
}
