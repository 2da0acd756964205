package org.servicecharter.signoff.kiosk;

import org.servicecharter.shared.BusinessRuleViolation;

/** The visit at the shared device is over, so nothing can be signed in it. */
public class NotAtDevice extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NotAtDevice() {
        super("signoff.notAtDevice");
    }
}
