package org.servicecharter.signoff.overview;

import java.time.LocalDate;
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
 * @param signers those who have ever signed the charter; those of them who do not work here, once more and less than nobody
 * @param leaders those who work here and to whom somebody reports; {@code null} when they do not go first
 */
record Standings(List<Group> people, List<Signers> signers, CompletionRate leaders) {

    /** So many people of one unit. @param left since the campaign began */
    record Group(String unit, boolean left, int people) {}

    /**
     * So many of one unit who have signed.
     *
     * @param version the last that they signed, be it in this campaign or before
     * @param signedOn when they signed what is asked for now; {@code null} when they have not
     */
    record Signers(String unit, int version, LocalDate signedOn, int people) {

        boolean isDone() {
            return signedOn != null;
        }
    }

    Standings {
        people = List.copyOf(people);
        signers = List.copyOf(signers);
    }

    /** Who works here; each of these by the code of the unit. */
    Map<String, Integer> here() {
        return count(people, group -> !group.left(), Group::unit, Group::people);
    }

    Map<String, Integer> left() {
        return count(people, Group::left, Group::unit, Group::people);
    }

    Map<String, Integer> signed() {
        return count(signers, Signers::isDone, Signers::unit, Signers::people);
    }

    Map<LocalDate, Integer> signedByDay() {
        return count(signers, Signers::isDone, Signers::signedOn, Signers::people);
    }

    Map<Integer, Integer> byVersion() {
        return count(signers, group -> true, Signers::version, Signers::people);
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
