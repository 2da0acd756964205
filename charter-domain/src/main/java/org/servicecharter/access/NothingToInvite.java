package org.servicecharter.access;

import org.servicecharter.shared.BusinessRuleViolation;

/** Everyone who works here has an account. */
public class NothingToInvite extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NothingToInvite() {
        super("access.nothingToInvite");
    }
}
