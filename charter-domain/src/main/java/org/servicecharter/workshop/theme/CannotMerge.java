package org.servicecharter.workshop.theme;

import org.servicecharter.shared.BusinessRuleViolation;

/** Only two or more cards of one chart that stand on the board for themselves become one; a copy and its original do not. */
public class CannotMerge extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    CannotMerge() {
        super("workshop.cannotMerge");
    }
}
