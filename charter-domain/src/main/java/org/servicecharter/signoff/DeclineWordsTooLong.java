package org.servicecharter.signoff;

import org.servicecharter.shared.BusinessRuleViolation;

/** What somebody says beside their reason to decline is longer than a record holds. */
public class DeclineWordsTooLong extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    DeclineWordsTooLong(int most) {
        super("signoff.declineWordsTooLong", most);
    }
}
