package org.servicecharter.charter.version;

import org.servicecharter.shared.NotFound;

/** This charter has no such version, or none that is published. */
public class VersionNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    VersionNotFound(String code, int number) {
        super("charter.versionNotFound", code, number);
    }
}
