package org.servicecharter.charter.review;

import org.servicecharter.shared.BusinessRuleViolation;

/** Nothing of this charter is in force or announced. */
public class NothingToWithdraw extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NothingToWithdraw() {
        super("charter.nothingToWithdraw");
    }
}
