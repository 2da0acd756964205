package org.servicecharter.signoff.receipt;

import org.servicecharter.shared.NotFound;

/** The log has not signed checkpoints of these two sizes. */
public class NoSuchCheckpoints extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchCheckpoints(long from, long to) {
        super("signoff.noSuchCheckpoints", Long.toString(from), Long.toString(to));
    }
}
