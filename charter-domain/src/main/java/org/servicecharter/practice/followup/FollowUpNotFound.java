package org.servicecharter.practice.followup;

import org.servicecharter.shared.NotFound;

/** There is none with this code, or it is somebody else's. */
public class FollowUpNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    FollowUpNotFound() {
        super("practice.followup.notFound");
    }
}
