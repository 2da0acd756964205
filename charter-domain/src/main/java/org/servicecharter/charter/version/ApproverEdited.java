package org.servicecharter.charter.version;

import org.servicecharter.shared.BusinessRuleViolation;

/** Whoever worked on a version does not decide on it. */
public class ApproverEdited extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ApproverEdited() {
        super("charter.approverEdited");
    }
}
