package org.servicecharter.charter.list;

import org.servicecharter.shared.BusinessRuleViolation;

/** The same words are on the list already. */
public class EntryThere extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    EntryThere(String wording) {
        super("charter.entryThere", wording);
    }
}
