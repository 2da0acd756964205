package org.servicecharter.organisation;

import org.servicecharter.shared.BusinessRuleViolation;

/** Not a time for which cards can be kept. */
public class KeepingNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    KeepingNotUsable(int mostMonths) {
        super("organisation.keepingNotUsable", mostMonths);
    }
}
