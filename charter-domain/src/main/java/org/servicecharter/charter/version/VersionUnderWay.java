package org.servicecharter.charter.version;

import org.servicecharter.shared.BusinessRuleViolation;

/** The next version has been started already; there is one at a time. */
public class VersionUnderWay extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    VersionUnderWay(int number) {
        super("charter.versionUnderWay", number);
    }
}
