package org.servicecharter.access;

import org.servicecharter.shared.BusinessRuleViolation;

/** Unknown, used, replaced or out of date: which of them is not told. */
public class InvitationNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    InvitationNotUsable() {
        super("access.invitationNotUsable");
    }
}
