package org.servicecharter.workshop.result;

import org.servicecharter.shared.BusinessRuleViolation;

/** A workshop closes in its last step, with a definition or a principle, and something to do for each principle. */
public class NotReadyToClose extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NotReadyToClose() {
        super("workshop.notReadyToClose");
    }
}
