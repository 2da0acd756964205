package org.servicecharter.charter.version;

import org.servicecharter.shared.NotFound;

/** No charter has this code. */
public class CharterNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    CharterNotFound(String code) {
        super("charter.charterNotFound", code);
    }
}
