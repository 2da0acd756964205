package org.servicecharter.organisation.calendar;

import java.time.LocalDate;
import org.servicecharter.shared.BusinessRuleViolation;

/** Nobody could count by such a calendar. */
public class WorkCalendarNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private WorkCalendarNotUsable(String reason, Object... arguments) {
        super("calendar.notUsable." + reason, arguments);
    }

    static WorkCalendarNotUsable noDay() {
        return new WorkCalendarNotUsable("noDay");
    }

    static WorkCalendarNotUsable region() {
        return new WorkCalendarNotUsable("region");
    }

    static WorkCalendarNotUsable dates(int most) {
        return new WorkCalendarNotUsable("dates", most);
    }

    static WorkCalendarNotUsable both(LocalDate date) {
        return new WorkCalendarNotUsable("both", date.toString());
    }

    static WorkCalendarNotUsable date(String given) {
        return new WorkCalendarNotUsable("date", given);
    }
}
