package org.servicecharter.organisation;

import org.servicecharter.shared.NotFound;

/** No unit has this code. */
public class UnitNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    UnitNotFound(String code) {
        super("organisation.unitNotFound", code);
    }
}
