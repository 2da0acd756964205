package org.servicecharter.signoff;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody declines without having chosen a reason (SO-14). */
public class DeclineReasonMissing extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    DeclineReasonMissing() {
        super("signoff.declineReasonMissing");
    }
}
