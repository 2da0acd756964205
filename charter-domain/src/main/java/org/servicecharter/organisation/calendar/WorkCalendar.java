package org.servicecharter.organisation.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.organisation.Person;

/** On which days the organisation works, from a moment on until the next was set. Never changed. */
@Entity
@Table(name = "work_calendar")
public class WorkCalendar {

    /** Dates of its own, of each kind. */
    public static final int DATES_MAX = 100;

    private static final int COLUMN = 12 * DATES_MAX;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "work_calendar_seq")
    @SequenceGenerator(name = "work_calendar_seq", sequenceName = "work_calendar_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private Instant since;

    @Column(name = "set_by", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String setBy;

    @Column(nullable = false, updatable = false, length = 20)
    private String week;

    @Column(updatable = false, length = 20)
    private String region;

    @Column(nullable = false, updatable = false, length = COLUMN)
    private String free;

    @Column(nullable = false, updatable = false, length = COLUMN)
    private String worked;

    protected WorkCalendar() {} // JPA

    /**
     * @param region as {@link Holidays#regions} knows it; {@code null} when no public holiday is free
     * @throws WorkCalendarNotUsable when nobody ever works, the region is not known, there are too many dates, or one
     *     of them is free and worked
     */
    public WorkCalendar(WorkDates dates, String setBy, Instant since) {
        if (dates.week().isEmpty()) {
            throw WorkCalendarNotUsable.noDay();
        }
        if (dates.region() != null && !Holidays.isKnown(dates.region())) {
            throw WorkCalendarNotUsable.region();
        }
        if (dates.free().size() > DATES_MAX || dates.worked().size() > DATES_MAX) {
            throw WorkCalendarNotUsable.dates(DATES_MAX);
        }
        dates.free().stream().filter(dates.worked()::contains).findFirst().ifPresent(both -> {
            throw WorkCalendarNotUsable.both(both);
        });
        this.week = dates.week().stream()
                .sorted()
                .map(day -> String.valueOf(day.getValue()))
                .collect(Collectors.joining(" "));
        this.region = dates.region();
        this.free = stored(dates.free());
        this.worked = stored(dates.worked());
        this.setBy = Objects.requireNonNull(setBy, "setBy");
        this.since = Objects.requireNonNull(since, "since");
    }

    public WorkDates dates() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        parts(week).map(Integer::valueOf).map(DayOfWeek::of).forEach(days::add);
        return new WorkDates(days, region, read(free), read(worked));
    }

    public Instant getSince() {
        return since;
    }

    public String getSetBy() {
        return setBy;
    }

    private static String stored(Collection<LocalDate> dates) {
        return dates.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    private static SortedSet<LocalDate> read(String dates) {
        return parts(dates).map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> parts(String stored) {
        return Stream.of(stored.split(" ")).filter(part -> !part.isEmpty());
    }
}
