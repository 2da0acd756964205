package org.servicecharter.organisation.roster;

import org.servicecharter.shared.BusinessRuleViolation;

/** A file that says what the portal knows already. */
public class NothingToImport extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NothingToImport() {
        super("organisation.import.nothing");
    }
}
