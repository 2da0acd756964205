package org.servicecharter.organisation;

import org.servicecharter.shared.BusinessRuleViolation;

/**
 * A staff number with a sign that is no letter, digit, dot, hyphen or underscore. The colon above all is kept free: it
 * marks callers who are no employees, such as the participants of a workshop.
 */
public class StaffNumberNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    StaffNumberNotUsable(String given) {
        super("organisation.staffNumberNotUsable", given);
    }

    static String checked(String given) {
        if (!given.matches("[\\p{L}\\p{N}._-]+")) {
            throw new StaffNumberNotUsable(given);
        }
        return given;
    }
}
