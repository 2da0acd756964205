package org.servicecharter.charter.list;

import org.servicecharter.shared.NotFound;

/** There is no such entry, or no such comment of this person. */
public class EntryNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    EntryNotFound() {
        super("charter.entryNotFound");
    }
}
