package org.servicecharter.charter.list;

import org.servicecharter.shared.BusinessRuleViolation;

/** The draft has this entry among its clauses already. */
public class EntryTaken extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    EntryTaken(String wording) {
        super("charter.entryTaken", wording);
    }
}
