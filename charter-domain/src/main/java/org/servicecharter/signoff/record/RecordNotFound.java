package org.servicecharter.signoff.record;

import org.servicecharter.shared.NotFound;

/** There is no record of this number. */
public class RecordNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    RecordNotFound(String recordId) {
        super("signoff.recordNotFound", recordId);
    }
}
