package org.servicecharter.organisation;

import org.servicecharter.shared.BusinessRuleViolation;

/** No region of the time zone database. */
public class TimeZoneNotKnown extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    TimeZoneNotKnown(String given) {
        super("organisation.timeZoneNotKnown", given);
    }
}
