package org.servicecharter.workshop.result;

import org.servicecharter.shared.BusinessRuleViolation;

/**
 * A workshop closes in its last step, with a definition or a principle, and something to do for each principle. Says
 * which of these is missing.
 */
public class NotReadyToClose extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private NotReadyToClose(String missing, Object... arguments) {
        super("workshop.notReadyToClose." + missing, arguments);
    }

    static NotReadyToClose tooEarly() {
        return new NotReadyToClose("step");
    }

    static NotReadyToClose withoutWords() {
        return new NotReadyToClose("words");
    }

    /** @param principle the name of the first that has nothing to do */
    static NotReadyToClose withoutDeeds(String principle) {
        return new NotReadyToClose("deeds", principle);
    }
}
