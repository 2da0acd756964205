package org.servicecharter.charter.list;

import org.servicecharter.shared.BusinessRuleViolation;

/** Only who added an entry, or an author, takes it off the list or puts it back. */
public class EntryNotYours extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    EntryNotYours() {
        super("charter.entryNotYours");
    }
}
