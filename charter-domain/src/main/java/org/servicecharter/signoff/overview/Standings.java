package org.servicecharter.signoff.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.servicecharter.signoff.team.CompletionRate;

/**
 * Everybody in the scope of a campaign, counted in groups of those who have all the same in common.
 *
 * @param people all of them
 * @param leaders those who work here and to whom somebody reports; {@code null} when they do not go first
 * @param exempt by the code of the unit, as are the two after it; of these none has signed
 */
record Standings(
        List<Group> people,
        Signed signed,
        CompletionRate leaders,
        Map<String, Integer> exempt,
        Map<String, Integer> paused,
        Map<String, Integer> declined) {

    /** So many people of one unit. @param left since the campaign began */
    record Group(String unit, boolean left, int people) {}

    /**
     * So many of one unit who have signed.
     *
     * @param version the last that they signed, be it in this campaign or before
     * @param isDone whether it is what is asked for now
     */
    record Signers(String unit, int version, boolean isDone, int people) {}

    /**
     * Those who have signed.
     *
     * @param groups all who have ever signed the charter; those of them who do not work here, once more and less than nobody
     * @param byDay how many have signed what is asked for now
     */
    record Signed(List<Signers> groups, Map<LocalDate, Integer> byDay) {}

    Standings {
        people = List.copyOf(people);
    }

    /** Who works here; each of these by the code of the unit. */
    Map<String, Integer> here() {
        return count(people, group -> !group.left(), Group::unit, Group::people);
    }

    Map<String, Integer> left() {
        return count(people, Group::left, Group::unit, Group::people);
    }

    Map<String, Integer> done() {
        return count(signed.groups(), Signers::isDone, Signers::unit, Signers::people);
    }

    /** Every day of these, and what was signed by its end. What was signed before the first counts from it. */
    List<DayCount> days(LocalDate first, LocalDate last) {
        List<DayCount> days = new ArrayList<>();
        int total = signed.byDay().entrySet().stream()
                .filter(entry -> entry.getKey().isBefore(first))
                .mapToInt(Map.Entry::getValue)
                .sum();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            total += signed.byDay().getOrDefault(day, 0);
            days.add(new DayCount(day, total));
        }
        return days;
    }

    /** The latest first; whoever works here and signed none comes last, as version 0. */
    List<VersionCount> versions() {
        List<VersionCount> versions = new ArrayList<>();
        count(signed.groups(), group -> true, Signers::version, Signers::people)
                .forEach((version, people) -> versions.add(new VersionCount(version, people)));
        int all = here().values().stream().mapToInt(Integer::intValue).sum();
        versions.add(new VersionCount(
                0, all - versions.stream().mapToInt(VersionCount::people).sum()));
        versions.sort(Comparator.comparing(VersionCount::version).reversed());
        return versions;
    }

    private static <G, K> Map<K, Integer> count(
            List<G> groups, Predicate<G> which, Function<G, K> by, Function<G, Integer> people) {
        Map<K, Integer> counts = new TreeMap<>();
        groups.stream()
                .filter(which)
                .forEach(group -> counts.merge(by.apply(group), people.apply(group), Integer::sum));
        counts.values().removeIf(none -> none == 0);
        return counts;
    }
}
