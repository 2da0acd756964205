package org.servicecharter.charter.draft;

import org.servicecharter.shared.BusinessRuleViolation;

/** The draft no longer has the clause that something is to be done to. */
public class ClauseTakenOut extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ClauseTakenOut() {
        super("charter.clauseTakenOut");
    }
}
