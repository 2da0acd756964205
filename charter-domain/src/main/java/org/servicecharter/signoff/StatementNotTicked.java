package org.servicecharter.signoff;

import org.servicecharter.shared.BusinessRuleViolation;

/** The tick beside the statement is missing; nothing else says that it was read (SO-03). */
public class StatementNotTicked extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    StatementNotTicked(int version) {
        super("signoff.statementNotTicked", version);
    }
}
