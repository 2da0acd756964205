package org.servicecharter.signoff.log;

import org.servicecharter.shared.BusinessRuleViolation;

/** The key at hand is not the one that signs the log, so it cannot vouch for another. */
public class LogKeyLost extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    LogKeyLost() {
        super("signoff.logKeyLost");
    }
}
