package org.servicecharter.charter.version;

import org.servicecharter.shared.BusinessRuleViolation;

/** What a charter is cannot change once a version of it was published. */
public class KindFixed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public KindFixed() {
        super("charter.kindFixed");
    }
}
