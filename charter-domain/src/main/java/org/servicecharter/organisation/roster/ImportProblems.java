package org.servicecharter.organisation.roster;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.servicecharter.organisation.Role;
import org.servicecharter.organisation.roster.table.ImportProblem;
import org.servicecharter.shared.BusinessRuleViolation;

/** Collects what is wrong with a file, cell by cell, so that all of it is told at once. */
final class ImportProblems {

    private final List<ImportProblem> found = new ArrayList<>();

    void add(PersonLine line, Column column, String key, String... arguments) {
        found.add(
                new ImportProblem(line.number(), line.label(column), "organisation.import." + key, List.of(arguments)));
    }

    /** Does it; what the domain refuses becomes a problem of this cell. @return whether it was allowed */
    boolean isAllowed(PersonLine line, Column column, Runnable verb) {
        try {
            verb.run();
            return true;
        } catch (BusinessRuleViolation refused) {
            List<String> arguments =
                    Stream.of(refused.arguments()).map(String::valueOf).toList();
            found.add(new ImportProblem(line.number(), line.label(column), refused.key(), arguments));
            return false;
        }
    }

    /** The date in a cell; {@code otherwise} when it is empty or none. */
    LocalDate date(PersonLine line, Column column, LocalDate otherwise) {
        String cell = line.get(column);
        if (cell.isEmpty()) {
            return otherwise;
        }
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException notADate) {
            add(line, column, "notADate", cell);
            return otherwise;
        }
    }

    /** The roles in a cell, separated by blanks, commas, semicolons, plus signs or bars. */
    Set<Role> roles(PersonLine line) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : line.get(Column.ROLES).split("[\\s,;+|]+")) {
            if (!name.isEmpty()) {
                Stream.of(Role.values())
                        .filter(role -> role.name().equals(name.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .ifPresentOrElse(roles::add, () -> add(line, Column.ROLES, "unknownRole", name));
            }
        }
        return roles;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<ImportProblem> byLine() {
        return found.stream()
                .sorted(Comparator.comparingLong(ImportProblem::line))
                .toList();
    }
}
