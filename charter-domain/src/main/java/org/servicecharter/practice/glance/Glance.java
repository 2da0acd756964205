package org.servicecharter.practice.glance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.servicecharter.practice.followup.FollowUpRow;
import org.servicecharter.practice.guide.OldScript;
import org.servicecharter.practice.learning.TeamLearning;

/**
 * A week of the charter at work, for one reader.
 *
 * @param mondays of the weeks that are counted, the present one last
 * @param lines one for each of {@link Heard}, in its order
 * @param told twelve months, the present one last
 * @param promises of charters in force with a result last month, those missed first
 * @param withoutResult how many promises in force have none of last month
 * @param due the reader's own promises to customers until the end of the week, the nearest first
 * @param team of those who report to the reader; {@code null} when nobody does
 * @param floors of the reader's unit and the units of those who report to them
 * @param redress how many redress tasks the reader sees open
 * @param oldScripts the one longest not looked at first
 */
public record Glance(
        LocalDate today,
        List<LocalDate> mondays,
        List<WeekLine> lines,
        List<MonthTold> told,
        List<LastMonth> promises,
        int withoutResult,
        List<FollowUpRow> due,
        TeamWeek team,
        List<TeamLearning> floors,
        MapState map,
        long redress,
        List<OldScript> oldScripts)
        implements Serializable {

    public Glance {
        mondays = List.copyOf(mondays);
        lines = List.copyOf(lines);
        told = List.copyOf(told);
        promises = List.copyOf(promises);
        due = List.copyOf(due);
        floors = List.copyOf(floors);
        oldScripts = List.copyOf(oldScripts);
    }

    /** The first day of the week. */
    public LocalDate monday() {
        return mondays.get(mondays.size() - 1);
    }

    /** Nobody told or thanked anything in all these weeks. */
    public boolean isQuiet() {
        return lines.stream().allMatch(line -> line.weeks().stream().allMatch(count -> count == 0));
    }

    /** How many promises were missed last month. */
    public long missed() {
        return promises.stream().filter(one -> !one.isKept()).count();
    }
}
