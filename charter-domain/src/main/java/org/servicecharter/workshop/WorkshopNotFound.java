package org.servicecharter.workshop;

import org.servicecharter.shared.NotFound;

/** No workshop has this code, or not for this caller. */
public class WorkshopNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public WorkshopNotFound(String code) {
        super("workshop.workshopNotFound", code);
    }
}
