package org.servicecharter.signoff.overview;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * How far an organisation has come with one charter.
 *
 * @param version the one that is signed now
 * @param startedOn when people were first asked
 * @param teamsAskedOn when those were to whom nobody reports; the same day when leaders do not go first
 * @param leaders those who go first; {@code null} when nobody does
 * @param all everybody in scope
 * @param units by name, those in which nobody is asked left out
 * @param days from the first to today, every day
 * @param versions the latest first; whoever signed none comes last
 * @param reasons of everybody who declined in this campaign, also of those who signed later
 * @param smallestGroup from which on a reason's count is told
 */
public record CharterOverview(
        String charterCode,
        String title,
        int version,
        LocalDate startedOn,
        LocalDate teamsAskedOn,
        UnitStatus leaders,
        UnitStatus all,
        List<UnitStatus> units,
        List<DayCount> days,
        List<VersionCount> versions,
        List<ReasonCount> reasons,
        int smallestGroup)
        implements Serializable {

    public CharterOverview {
        units = List.copyOf(units);
        days = List.copyOf(days);
        versions = List.copyOf(versions);
        reasons = List.copyOf(reasons);
    }
}
