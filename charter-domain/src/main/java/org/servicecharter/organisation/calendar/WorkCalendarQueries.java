package org.servicecharter.organisation.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.servicecharter.organisation.OrganisationQueries;

/** On which days the organisation works, for everybody to whom it promised something. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class WorkCalendarQueries {

    @Inject
    private WorkCalendars calendars;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Clock clock;

    /** Empty until the first was set. */
    public Optional<WorkCalendarView> current() {
        return at(clock.instant());
    }

    /** What held at a moment, say when something was promised; empty when nothing had been set. */
    public Optional<WorkCalendarView> at(Instant moment) {
        return calendars.at(moment).map(this::view);
    }

    /**
     * The last day that is within so many working days of a moment, by the calendar that held when it was promised.
     *
     * @param promised when
     * @param start counted where the organisation is
     * @return empty when no calendar had been set
     */
    public Optional<LocalDate> lastWithin(Instant promised, Instant start, int days) {
        LocalDate day = organisation.there(start).toLocalDate();
        return calendars.at(promised).map(calendar -> calendar.dates().count().lastWithin(day, days));
    }

    private WorkCalendarView view(WorkCalendar calendar) {
        WorkDates dates = calendar.dates();
        String region = Holidays.regions().stream()
                .filter(one -> one.code().equals(dates.region()))
                .map(Region::name)
                .findFirst()
                .orElse(null);
        return new WorkCalendarView(dates, region, calendar.getSince(), calendars.count());
    }
}
