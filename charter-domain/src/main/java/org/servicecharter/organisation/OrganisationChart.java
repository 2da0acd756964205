package org.servicecharter.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicecharter.audit.AuditTrail;

/** An administrator draws the tree of units. Each act is noted in the audit trail. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class OrganisationChart {

    @Inject
    private Units units;

    @Inject
    private OrganisationQueries queries;

    @Inject
    private AuditTrail trail;

    /** Every unit, each followed by the ones below it, by name. */
    public List<UnitRow> tree() {
        Map<String, Long> people = people(queries.today());
        Map<String, List<Unit>> below = units.all().stream()
                .collect(Collectors.groupingBy(unit -> Objects.requireNonNullElse(unit.getParentCode(), "")));
        List<UnitRow> tree = new ArrayList<>();
        grow(tree, "", 0, below, people);
        return tree;
    }

    /**
     * @param parentCode {@code null} puts it under the top
     * @throws UnitCodeTaken when a unit has this code
     */
    public void addUnit(String code, String name, String parentCode) {
        Unit unit = new Unit(code, name, parentOf(parentCode));
        if (units.find(unit.getCode()).isPresent()) {
            throw new UnitCodeTaken(unit.getCode());
        }
        units.add(unit);
        trail.note("unit.added", unit.getCode(), unit.getName());
    }

    /**
     * @param parentCode {@code null} leaves it where it is
     * @throws UnitUnderItself when the parent is the unit itself or below it
     */
    public void changeUnit(String code, String name, String parentCode) {
        Unit unit = units.get(code);
        String before = unit.getName() + ", " + unit.getParentCode();
        unit.rename(name);
        if (parentCode != null) {
            requireNotBelow(unit, units.get(parentCode));
            unit.moveUnder(parentCode);
        }
        String after = unit.getName() + ", " + unit.getParentCode();
        if (!after.equals(before)) {
            trail.note("unit.changed", code, before + " → " + after);
        }
    }

    /**
     * A unit that is no more: its people, past ones too, and the units below it go to another one.
     *
     * @throws UnitUnderItself when the other one is the unit itself or below it
     * @throws TopStays when it is the organisation as a whole
     */
    public void closeUnit(String code, String intoCode) {
        Unit unit = units.get(code);
        Unit into = units.get(intoCode);
        requireNotBelow(unit, into);
        if (unit.getParentCode() == null) {
            throw new TopStays(code);
        }
        unit.closeInto(intoCode);
        units.hand(code, intoCode);
        trail.note("unit.closed", code, unit.getName() + " → " + into.getName());
    }

    private String parentOf(String parentCode) {
        return parentCode == null
                ? units.findTop().map(Unit::getCode).orElse(null)
                : units.get(parentCode).getCode();
    }

    private void requireNotBelow(Unit unit, Unit parent) {
        Set<String> way = new HashSet<>();
        for (Unit up = parent; up != null && way.add(up.getCode()); up = above(up)) {
            if (up.equals(unit)) {
                throw new UnitUnderItself(unit.getCode(), parent.getCode());
            }
        }
    }

    private Unit above(Unit unit) {
        return unit.getParentCode() == null
                ? null
                : units.find(unit.getParentCode()).orElse(null);
    }

    private Map<String, Long> people(LocalDate today) {
        return units.peopleIn(today).stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** @return how many people work here and below */
    private static long grow(
            List<UnitRow> tree, String parent, int depth, Map<String, List<Unit>> below, Map<String, Long> people) {
        long sum = 0;
        for (Unit unit : below.getOrDefault(parent, List.of())) {
            long here = people.getOrDefault(unit.getCode(), 0L);
            int place = tree.size();
            long all = here + grow(tree, unit.getCode(), depth + 1, below, people);
            tree.add(place, new UnitRow(unit.getCode(), unit.getName(), unit.getParentCode(), depth, here, all));
            sum += all;
        }
        return sum;
    }
}
