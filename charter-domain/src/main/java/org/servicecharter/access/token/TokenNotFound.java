package org.servicecharter.access.token;

import org.servicecharter.shared.NotFound;

/** No token has this code. */
public class TokenNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    TokenNotFound() {
        super("access.token.notFound");
    }
}
