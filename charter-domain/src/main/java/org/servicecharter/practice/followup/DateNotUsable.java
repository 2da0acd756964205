package org.servicecharter.practice.followup;

import java.time.LocalDate;
import org.servicecharter.shared.BusinessRuleViolation;

/** A promise and a talk need a next day: today at the earliest. */
public class DateNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private DateNotUsable() {
        super("practice.followup.date");
    }

    static LocalDate checked(LocalDate day, LocalDate today) {
        if (day == null || day.isBefore(today)) {
            throw new DateNotUsable();
        }
        return day;
    }
}
