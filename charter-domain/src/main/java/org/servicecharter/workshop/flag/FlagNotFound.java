package org.servicecharter.workshop.flag;

import org.servicecharter.shared.NotFound;

/** There is no such flag on this board. */
public class FlagNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    FlagNotFound() {
        super("workshop.flagNotFound");
    }
}
