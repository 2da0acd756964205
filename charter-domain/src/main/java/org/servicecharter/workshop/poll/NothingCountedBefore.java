package org.servicecharter.workshop.poll;

import org.servicecharter.shared.BusinessRuleViolation;

/** This question was not asked again, or was counted anew since. */
public class NothingCountedBefore extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NothingCountedBefore() {
        super("workshop.nothingToUndo");
    }
}
