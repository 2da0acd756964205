package org.servicecharter.signoff.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicecharter.signoff.DeclineReason;

/**
 * Which counts of reasons may be told (SO-15): those of as many people as the smallest group or more. How many declined in
 * all is known, so what is held back must not follow from the rest: at least two counts are, and together they stand for
 * no fewer people than a group.
 */
final class DeclineReasons {

    private DeclineReasons() {}

    /** Every reason, in the order of the form; nobody at all is no secret as long as nothing is held back. */
    static List<ReasonCount> told(Map<DeclineReason, Integer> counts, int smallestGroup) {
        Set<DeclineReason> held = EnumSet.noneOf(DeclineReason.class);
        counts.forEach((reason, people) -> {
            if (people > 0 && people < smallestGroup) {
                held.add(reason);
            }
        });
        List<DeclineReason> told = new ArrayList<>(List.of(DeclineReason.values()));
        told.removeAll(held);
        told.sort(Comparator.comparing(reason -> counts.getOrDefault(reason, 0)));
        told.removeIf(reason -> !held.isEmpty() && counts.getOrDefault(reason, 0) == 0 && held.add(reason));
        while (!held.isEmpty() && isTooLittle(held, counts, smallestGroup) && !told.isEmpty()) {
            held.add(told.remove(0));
        }
        return List.of(DeclineReason.values()).stream()
                .map(reason -> new ReasonCount(reason, held.contains(reason) ? null : counts.getOrDefault(reason, 0)))
                .toList();
    }

    private static boolean isTooLittle(Set<DeclineReason> held, Map<DeclineReason, Integer> counts, int smallestGroup) {
        int people =
                held.stream().mapToInt(reason -> counts.getOrDefault(reason, 0)).sum();
        long said = held.stream()
                .filter(reason -> counts.getOrDefault(reason, 0) > 0)
                .count();
        return said < 2 || people < smallestGroup;
    }
}
