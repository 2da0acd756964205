package org.servicecharter.organisation;

import org.servicecharter.shared.NotFound;

/** The portal has not been set up. */
public class OrganisationNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    OrganisationNotFound() {
        super("organisation.organisationNotFound");
    }
}
