package org.servicecharter.organisation.roster;

import org.servicecharter.shared.BusinessRuleViolation;

/** A file with mistakes in it: nothing of it is brought in. The preview names each of them. */
public class ImportRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ImportRefused(int problems, long line) {
        super("organisation.import.refused", problems, String.valueOf(line));
    }
}
