package org.servicecharter.charter.list;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody changed the entry after this person looked at it; the argument is what it says now. */
public class EntryChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    EntryChangedMeanwhile(String now) {
        super("charter.entryChangedMeanwhile", now);
    }
}
