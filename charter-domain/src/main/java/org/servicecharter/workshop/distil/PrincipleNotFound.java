package org.servicecharter.workshop.distil;

import org.servicecharter.shared.NotFound;

/** There is no such principle in this workshop, or not any more. */
public class PrincipleNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    PrincipleNotFound() {
        super("workshop.principleNotFound");
    }
}
