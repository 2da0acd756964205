package org.servicecharter.organisation.calendar;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody else set it after this person looked at it. */
public class WorkCalendarChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    WorkCalendarChangedMeanwhile() {
        super("calendar.changedMeanwhile");
    }
}
