package org.servicecharter.organisation.calendar;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.servicecharter.audit.AuditTrail;
import org.servicecharter.organisation.Role;

/** An administrator says on which days the organisation works. Noted in the audit trail. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class WorkCalendarSettings {

    @Inject
    private WorkCalendars calendars;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * From now on; what was published before counts by what held then.
     *
     * @param free dates such as {@code 2026-12-24}, apart by blanks, commas or new lines
     * @param seen the revision the administrator had before them
     * @throws WorkCalendarNotUsable when nobody could count by it
     * @throws WorkCalendarChangedMeanwhile when somebody else saved in between
     */
    public void change(Set<DayOfWeek> week, String region, String free, String worked, long seen) {
        if (calendars.count() != seen) {
            throw new WorkCalendarChangedMeanwhile();
        }
        WorkDates dates = new WorkDates(week, region, dates(free), dates(worked));
        calendars.add(new WorkCalendar(dates, context.getCallerPrincipal().getName(), clock.instant()));
        trail.note("organisation.calendarChanged", region == null ? "-" : region, described(dates));
    }

    private static SortedSet<LocalDate> dates(String given) {
        SortedSet<LocalDate> dates = new TreeSet<>();
        for (String part : (given == null ? "" : given).split("[\\s,;]+")) {
            if (!part.isEmpty()) {
                dates.add(date(part));
            }
        }
        return dates;
    }

    private static LocalDate date(String part) {
        try {
            return LocalDate.parse(part);
        } catch (DateTimeParseException unreadable) {
            throw WorkCalendarNotUsable.date(part);
        }
    }

    private static String described(WorkDates dates) {
        return dates.week().stream().sorted().map(DayOfWeek::toString).collect(Collectors.joining(" ")) + ", free "
                + dates.free().size() + " dates, worked " + dates.worked().size();
    }
}
