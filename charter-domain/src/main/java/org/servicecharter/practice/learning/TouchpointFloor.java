package org.servicecharter.practice.learning;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * On what a touchpoint stands: what its team has practised least of level 1, as it is judged by that and not by the
 * average (S1). {@code null} where so few work that a number would say something of somebody, or nothing fits it.
 *
 * @param weakest what fewest have practised; {@code null} when nothing is there to practise
 * @param practised how many have
 */
public record TouchpointFloor(String code, String name, String unit, ItemRow weakest, Long people, Long practised)
        implements Serializable {

    private static final int ALL = 100;

    /** @param counts how many of the team have practised what, by code */
    static TouchpointFloor of(
            String code,
            String name,
            String unit,
            List<ItemRow> fitting,
            long people,
            Map<String, Long> counts,
            int smallestGroup) {
        ItemRow weakest = fitting.stream()
                .min(Comparator.comparingLong(item -> counts.getOrDefault(item.code(), 0L)))
                .orElse(null);
        return weakest == null || people < smallestGroup
                ? new TouchpointFloor(code, name, unit, null, null, null)
                : new TouchpointFloor(code, name, unit, weakest, people, counts.getOrDefault(weakest.code(), 0L));
    }

    /** Numbers are told. */
    public boolean isTold() {
        return people != null;
    }

    /** Everybody of the team has practised all of it. */
    public boolean isFirm() {
        return isTold() && practised.equals(people);
    }

    /** 0 to 100, rounded down: 100 only when nobody is missing. */
    public long percent() {
        return practised * ALL / people;
    }
}
