package org.servicecharter.charter.version;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody changed the clause after this person looked at it; the argument is what it says now. */
public class ClauseChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ClauseChangedMeanwhile(String now) {
        super("charter.clauseChangedMeanwhile", now);
    }
}
