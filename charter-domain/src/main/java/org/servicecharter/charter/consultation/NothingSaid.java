package org.servicecharter.charter.consultation;

import org.servicecharter.shared.BusinessRuleViolation;

/** Neither words nor another wording. */
public class NothingSaid extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NothingSaid() {
        super("charter.nothingSaid");
    }
}
