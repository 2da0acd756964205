package org.servicecharter.organisation.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.servicecharter.organisation.Unit;
import org.servicecharter.organisation.Units;

/** What a file says about units: which are new, which get another name or another place in the tree. */
final class UnitPlan {

    private final Map<String, Unit> existing;
    private final Set<String> closed;
    private final String top;
    private final Map<String, PersonLine> said = new LinkedHashMap<>();
    private final ImportProblems problems;

    UnitPlan(Units units, List<PersonLine> lines, ImportProblems problems) {
        this.closed = units.closed();
        this.existing = units.all().stream().collect(Collectors.toMap(Unit::getCode, Function.identity()));
        this.top = units.findTop().map(Unit::getCode).orElse(null);
        this.problems = problems;
        lines.forEach(this::note);
        said.values().forEach(this::check);
    }

    /** The new and the changed ones, as {@code code name}. */
    List<String> changes() {
        List<String> changes = new ArrayList<>();
        said.forEach((code, line) -> {
            Unit unit = existing.get(code);
            if (unit == null || !name(line).equals(unit.getName()) || isMoved(unit, line)) {
                changes.add(code + " " + name(line));
            }
        });
        return changes;
    }

    void carryOut(Units units) {
        List<Unit> added = new ArrayList<>();
        said.forEach((code, line) -> {
            Unit unit = existing.get(code);
            if (unit == null) {
                added.add(new Unit(code, name(line), parent(line)));
            } else {
                unit.rename(name(line));
                if (isMoved(unit, line)) {
                    unit.moveUnder(parent(line));
                }
            }
        });
        units.addAll(added);
    }

    /** All lines of a unit have to agree; an empty cell agrees with everything. */
    private void note(PersonLine line) {
        String code = line.get(Column.UNIT);
        if (code.isEmpty()) {
            problems.add(line, Column.UNIT, "cellEmpty");
            return;
        }
        PersonLine before = said.putIfAbsent(code, line);
        if (before != null) {
            said.put(code, agreed(before, line));
        }
    }

    private PersonLine agreed(PersonLine before, PersonLine line) {
        PersonLine fuller = before;
        for (Column column : List.of(Column.UNIT_NAME, Column.PARENT_UNIT)) {
            if (before.get(column).isEmpty() && !line.get(column).isEmpty()) {
                fuller = fuller.with(column, line.get(column));
            } else if (!line.get(column).isEmpty() && !line.get(column).equals(before.get(column))) {
                problems.add(
                        line,
                        column,
                        "unitDisagrees",
                        line.get(Column.UNIT),
                        before.get(column),
                        String.valueOf(before.number()));
            }
        }
        return fuller;
    }

    private void check(PersonLine line) {
        String code = line.get(Column.UNIT);
        problems.isAllowed(line, Column.UNIT, () -> new Unit(code, "any", null));
        problems.isAllowed(line, Column.UNIT_NAME, () -> new Unit("any", name(line), null));
        if (closed.contains(code)) {
            problems.add(line, Column.UNIT, "unitClosed", code);
        }
        String parent = line.get(Column.PARENT_UNIT);
        if (!parent.isEmpty() && !existing.containsKey(parent) && !said.containsKey(parent)) {
            problems.add(line, Column.PARENT_UNIT, "unknownUnit", parent);
        } else if (!parent.isEmpty() && comesBack(code)) {
            problems.add(line, Column.PARENT_UNIT, "unitCircle", code, parent);
        }
    }

    private boolean comesBack(String code) {
        Set<String> way = new HashSet<>();
        for (String up = parentOf(code); up != null && way.add(up); up = parentOf(up)) {
            if (up.equals(code)) {
                return true;
            }
        }
        return false;
    }

    private String parentOf(String code) {
        PersonLine line = said.get(code);
        if (line != null && (!existing.containsKey(code) || isMoved(existing.get(code), line))) {
            return parent(line);
        }
        Unit unit = existing.get(code);
        return unit == null ? null : unit.getParentCode();
    }

    private boolean isMoved(Unit unit, PersonLine line) {
        String parent = line.get(Column.PARENT_UNIT);
        return !parent.isEmpty() && !parent.equals(unit.getParentCode());
    }

    /** As the file says, else as it is, else the code. */
    private String name(PersonLine line) {
        String name = line.get(Column.UNIT_NAME);
        Unit unit = existing.get(line.get(Column.UNIT));
        return !name.isEmpty() ? name : unit == null ? line.get(Column.UNIT) : unit.getName();
    }

    private String parent(PersonLine line) {
        String parent = line.get(Column.PARENT_UNIT);
        return parent.isEmpty() ? top : parent;
    }
}
