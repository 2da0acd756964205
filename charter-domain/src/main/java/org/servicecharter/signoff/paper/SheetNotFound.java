package org.servicecharter.signoff.paper;

import org.servicecharter.shared.NotFound;

/** There is no such signature on paper, or the caller has nothing to do with it. */
public class SheetNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    SheetNotFound(String recordId) {
        super("signoff.sheetNotFound", recordId);
    }
}
