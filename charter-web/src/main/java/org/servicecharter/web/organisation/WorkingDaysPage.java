package org.servicecharter.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.calendar.Holidays;
import org.servicecharter.organisation.calendar.Region;
import org.servicecharter.organisation.calendar.WorkCalendarQueries;
import org.servicecharter.organisation.calendar.WorkCalendarSettings;
import org.servicecharter.organisation.calendar.WorkCalendarView;
import org.servicecharter.web.PageMessages;

/** Backs /organisation/working-days.xhtml. */
@Named
@ViewScoped
public class WorkingDaysPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Working days of the example. */
    private static final int EXAMPLE = 5;

    @Inject
    private WorkCalendarQueries calendars;

    @Inject
    private WorkCalendarSettings settings;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private PageMessages messages;

    private WorkCalendarView set;
    private LocalDate example;
    private DayOfWeek[] week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).toArray(new DayOfWeek[0]);
    private String region;
    private String free;
    private String worked;

    public void load() {
        set = calendars.current().orElse(null);
        if (set != null) {
            week = set.dates().week().toArray(new DayOfWeek[0]);
            region = set.dates().region();
            free = lines(set.dates().free());
            worked = lines(set.dates().worked());
            example = set.dates().count().lastWithin(organisation.today(), EXAMPLE);
        }
    }

    public String save() {
        settings.change(
                Set.of(week),
                region == null || region.isEmpty() ? null : region,
                free,
                worked,
                set == null ? 0 : set.revision());
        messages.infoAfterRedirect("organisation_days.message.saved");
        return "/organisation/working-days?faces-redirect=true";
    }

    private static String lines(Collection<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).collect(Collectors.joining("\n"));
    }

    public List<DayOfWeek> getDays() {
        return List.of(DayOfWeek.values());
    }

    public List<Region> getRegions() {
        return Holidays.regions();
    }

    /** What holds; {@code null} until something was set. */
    public WorkCalendarView getSet() {
        return set;
    }

    /** The last day within five working days from today. */
    public LocalDate getExample() {
        return example;
    }

    public DayOfWeek[] getWeek() {
        return week.clone();
    }

    public void setWeek(DayOfWeek[] week) {
        this.week = week.clone();
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getFree() {
        return free;
    }

    public void setFree(String free) {
        this.free = free;
    }

    public String getWorked() {
        return worked;
    }

    public void setWorked(String worked) {
        this.worked = worked;
    }
}
