package org.servicecharter.workshop.result;

import org.servicecharter.shared.BusinessRuleViolation;

/**
 * A workshop closes in its last step, with a definition or a principle. Says which of these is missing.
 */
public class NotReadyToClose extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private NotReadyToClose(String missing) {
        super("workshop.notReadyToClose." + missing);
    }

    static NotReadyToClose tooEarly() {
        return new NotReadyToClose("step");
    }

    static NotReadyToClose withoutWords() {
        return new NotReadyToClose("words");
    }
}
