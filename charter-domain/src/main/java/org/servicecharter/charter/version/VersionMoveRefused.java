package org.servicecharter.charter.version;

import org.servicecharter.shared.BusinessRuleViolation;

/** The version is not in a state from which this can be done; usually somebody else has just moved it. */
public class VersionMoveRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    VersionMoveRefused(String code, VersionState from, VersionState to) {
        super("charter.versionMoveRefused", code, from, to);
    }
}
