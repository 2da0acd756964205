package org.servicecharter.signoff;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody declines what they have signed. */
public class SignedAlready extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    SignedAlready() {
        super("signoff.signedAlready");
    }
}
