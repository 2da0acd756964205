package org.servicecharter.organisation.roster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.servicecharter.organisation.PersonDetails;
import org.servicecharter.organisation.roster.table.ImportProblem;

/**
 * What bringing in a file would do, or why it cannot be done.
 *
 * @param joiners people who are new
 * @param leavers people who get a last day, or another one
 * @param changes people of whom anything else differs
 * @param unchanged how many are in the file as they are in the portal
 * @param units the new and the changed units, by code and name
 * @param problems all that is wrong, by line; while there is any, nothing can be brought in
 * @param headings of every column, and what it holds
 * @param sheets of a workbook; empty for other files
 */
public record ImportPreview(
        List<PlannedPerson> joiners,
        List<PlannedPerson> leavers,
        List<PlannedPerson> changes,
        int unchanged,
        List<String> units,
        List<ImportProblem> problems,
        List<ImportHeading> headings,
        List<String> sheets)
        implements Serializable {

    static ImportPreview refused(PeopleFile file, List<ImportProblem> problems) {
        return new ImportPreview(
                List.of(), List.of(), List.of(), 0, List.of(), problems, file.headings(), file.sheets());
    }

    static ImportPreview of(PeopleFile file, List<PeoplePlan.Wanted> wanted, List<String> units) {
        List<PlannedPerson> joiners = new ArrayList<>();
        List<PlannedPerson> leavers = new ArrayList<>();
        List<PlannedPerson> changes = new ArrayList<>();
        for (PeoplePlan.Wanted one : wanted) {
            PersonDetails after = one.details();
            if (one.before() == null) {
                joiners.add(planned(one, after, after.unitCode()));
                continue;
            }
            PersonDetails before = one.before();
            String what = after.changesSince(before);
            if (after.endsOn() != null && !after.endsOn().equals(before.endsOn())) {
                leavers.add(planned(one, after, what));
            } else if (!what.isEmpty()) {
                changes.add(planned(one, after, what));
            }
        }
        int unchanged = wanted.size() - joiners.size() - leavers.size() - changes.size();
        return new ImportPreview(
                joiners, leavers, changes, unchanged, units, List.of(), file.headings(), file.sheets());
    }

    /** Whether somebody has to say first what some of the columns hold. */
    public boolean asksForColumns() {
        return problems.stream()
                .anyMatch(problem -> problem.key().startsWith("organisation.import.column")
                        || problem.key().equals("organisation.import.unknownColumn"));
    }

    public boolean changesAnything() {
        return !(joiners.isEmpty() && leavers.isEmpty() && changes.isEmpty() && units.isEmpty());
    }

    private static PlannedPerson planned(PeoplePlan.Wanted one, PersonDetails person, String changes) {
        return new PlannedPerson(one.line().number(), person.code(), person.name(), changes);
    }
}
