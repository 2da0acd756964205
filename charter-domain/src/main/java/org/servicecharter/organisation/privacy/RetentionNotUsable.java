package org.servicecharter.organisation.privacy;

import org.servicecharter.shared.BusinessRuleViolation;

/** Nothing can be kept for such a time, or nobody says why. */
public class RetentionNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private RetentionNotUsable(String why, int most) {
        super("privacy.retention." + why, most);
    }

    static RetentionNotUsable time(int most) {
        return new RetentionNotUsable("time", most);
    }

    static RetentionNotUsable reason(int most) {
        return new RetentionNotUsable("reason", most);
    }
}
