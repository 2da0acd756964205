package org.servicecharter.charter.version;

import org.servicecharter.shared.NotFound;

/** The clause is not in this version, or was taken out of it. */
public class ClauseNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public ClauseNotFound() {
        super("charter.clauseNotFound");
    }
}
