package org.servicecharter.organisation;

import org.servicecharter.shared.BusinessRuleViolation;

/** A name, code or address that is blank or longer than there is room for. */
public class NameNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NameNotUsable(String given, int max) {
        super("organisation.nameNotUsable", given.length() > 40 ? given.substring(0, 40) + "…" : given, max);
    }

    static String checked(String given, int max) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty() || text.length() > max) {
            throw new NameNotUsable(text, max);
        }
        return text;
    }
}
