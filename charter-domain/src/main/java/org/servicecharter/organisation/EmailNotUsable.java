package org.servicecharter.organisation;

import java.util.Locale;
import org.servicecharter.shared.BusinessRuleViolation;

/** Not the shape of a mail address. */
public class EmailNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    EmailNotUsable(String given) {
        super("organisation.emailNotUsable", given);
    }

    /** The address in lower case. */
    static String checked(String given) {
        if (!given.matches("[^\\s@]+@[^\\s@]+")) {
            throw new EmailNotUsable(given);
        }
        return given.toLowerCase(Locale.ROOT);
    }
}
