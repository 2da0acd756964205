package org.servicecharter.touchpoint;

import org.servicecharter.shared.NotFound;

/** There is no touchpoint, or no journey, with this code. */
public class TouchpointNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    TouchpointNotFound() {
        super("touchpoint.notFound");
    }
}
