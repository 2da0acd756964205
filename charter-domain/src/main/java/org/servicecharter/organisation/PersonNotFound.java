package org.servicecharter.organisation;

import org.servicecharter.shared.NotFound;

/** No person has this code. */
public class PersonNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public PersonNotFound(String code) {
        super("organisation.personNotFound", code);
    }
}
