package org.servicecharter.charter.review;

import org.servicecharter.shared.BusinessRuleViolation;

/** The version does not wait for its day: it is in force by now, or was called off before. */
public class NotAnnounced extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NotAnnounced(int number) {
        super("charter.notAnnounced", number);
    }
}
