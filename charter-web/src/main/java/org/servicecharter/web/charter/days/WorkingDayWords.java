package org.servicecharter.web.charter.days;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.MeasureUnit;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.calendar.WorkCalendarQueries;
import org.servicecharter.organisation.calendar.WorkCalendarView;
import org.servicecharter.organisation.calendar.WorkDates;
import org.servicecharter.web.Dates;
import org.servicecharter.web.Portal;
import org.servicecharter.web.Words;

/** Says what a working day is; in pages {@code #{workingDayWords.…}}. */
@Named
@RequestScoped
public class WorkingDayWords {

    @Inject
    private WorkCalendarQueries calendars;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Words words;

    @Inject
    private Dates dates;

    @Inject
    private Portal portal;

    /**
     * What a working day was when the version was published, with the day since when; so it stays, whatever is set
     * later. Empty when nothing in it is counted in them, or nothing had been set.
     */
    public String promised(PublishedVersion version) {
        return isCounted(version.original().content())
                ? calendars.at(version.publishedAt()).map(this::said).orElse("")
                : "";
    }

    /** "Working days are Monday to Friday, without public holidays in Germany. Set on 3 May 2026." */
    public String said(WorkCalendarView calendar) {
        WorkDates days = calendar.dates();
        String sentence = calendar.regionName() == null
                ? words.format("charter.days.week", week(days))
                : words.format("charter.days.holidays", week(days), calendar.regionName());
        LocalDate since = organisation.there(calendar.since()).toLocalDate();
        return Stream.of(
                        sentence,
                        days.free().isEmpty() ? "" : words.format("charter.days.free", list(days.free())),
                        days.worked().isEmpty() ? "" : words.format("charter.days.worked", list(days.worked())),
                        words.format("charter.days.since", dates.date(since)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static boolean isCounted(CharterText text) {
        return Stream.concat(
                        text.promises().stream().map(one -> one.terms().unit()),
                        text.provisions().stream()
                                .flatMap(one -> Stream.of(
                                        one.terms().acknowledge(), one.terms().answer()))
                                .map(within -> within == null ? null : within.unit()))
                .anyMatch(MeasureUnit.WORKING_DAYS::equals);
    }

    private String week(WorkDates days) {
        List<DayOfWeek> week = days.week().stream().sorted().toList();
        DayOfWeek first = week.get(0);
        DayOfWeek last = week.get(week.size() - 1);
        boolean inARow = last.getValue() - first.getValue() == week.size() - 1;
        return inARow && week.size() > 2
                ? words.format("charter.days.row", name(first), name(last))
                : week.stream().map(this::name).collect(Collectors.joining(", "));
    }

    public String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, portal.getLocale());
    }

    private String list(Collection<LocalDate> all) {
        return all.stream().map(dates::date).collect(Collectors.joining(", "));
    }
}
