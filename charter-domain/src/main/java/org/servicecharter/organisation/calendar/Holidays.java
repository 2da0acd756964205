package org.servicecharter.organisation.calendar;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public holidays of countries and their parts, from Jollyday's calendars. */
public final class Holidays {

    private static final Map<String, Set<LocalDate>> KNOWN = new ConcurrentHashMap<>();

    private Holidays() {}

    /** All there are, by name; a country before its parts. */
    public static List<Region> regions() {
        return All.REGIONS;
    }

    static boolean isKnown(String region) {
        return All.REGIONS.stream().anyMatch(one -> one.code().equals(region));
    }

    static boolean isHoliday(String region, LocalDate day) {
        return KNOWN.computeIfAbsent(region + " " + day.getYear(), key -> of(region, day.getYear()))
                .contains(day);
    }

    private static Set<LocalDate> of(String region, int year) {
        String[] parts = region.split("-", 2);
        String[] within = parts.length > 1 ? new String[] {parts[1]} : new String[0];
        return country(parts[0]).getHolidays(Year.of(year), within).stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(Holiday::getDate)
                .collect(Collectors.toSet());
    }

    private static HolidayManager country(String code) {
        return HolidayManager.getInstance(ManagerParameters.create(code));
    }

    /** Read when they are first asked for: it takes half a second. */
    private static final class All {

        static final List<Region> REGIONS = HolidayManager.getSupportedCalendarCodes().stream()
                .filter(code -> code.length() == 2) // the others are stock exchanges
                .map(code -> code.toLowerCase(Locale.ROOT))
                .flatMap(All::regions)
                .sorted(Comparator.comparing(Region::name))
                .toList();

        private static Stream<Region> regions(String code) {
            CalendarHierarchy country = country(code).getCalendarHierarchy();
            String name = country.getDescription(Locale.ENGLISH);
            return Stream.concat(
                    Stream.of(new Region(code, name)),
                    country.getChildren().entrySet().stream()
                            .map(part -> new Region(
                                    code + "-" + part.getKey(),
                                    name + ": " + part.getValue().getDescription(Locale.ENGLISH))));
        }
    }
}
