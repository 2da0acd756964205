package org.servicecharter.workshop.breakout;

import static java.util.stream.Collectors.counting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who comes together: by chance, nobody alone, groups as equal as they go. Larger groups are made of whole smaller
 * ones, so that pairs stay together in fours.
 */
final class GroupForming {

    private GroupForming() {}

    /**
     * @param people their ids, two or more make groups; fewer are one group
     * @param before the group numbers they had in smaller groups, or nothing
     * @param size people in a group, from 2; one group may have one or two more or less
     * @return group numbers from 1, by id
     */
    static Map<String, Integer> form(Collection<String> people, Map<String, Integer> before, int size, Random random) {
        int groups = groups(people.size(), size);
        List<List<String>> members = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            members.add(new ArrayList<>());
        }
        for (List<String> together : together(people, before, random)) {
            Collections.min(members, Comparator.comparingInt(List::size)).addAll(together);
        }
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < groups; i++) {
            for (String person : members.get(i)) {
                numbers.put(person, i + 1);
            }
        }
        return numbers;
    }

    /** The same groups without somebody who left: who would be alone then joins the smallest of the others. */
    static Map<String, Integer> without(Map<String, Integer> before, String left) {
        Map<String, Integer> numbers = new HashMap<>(before);
        Integer group = numbers.remove(left);
        Map<Integer, Long> sizes =
                numbers.values().stream().collect(Collectors.groupingBy(number -> number, TreeMap::new, counting()));
        if (group != null && sizes.remove(group, 1L)) {
            sizes.entrySet().stream()
                    .min(Map.Entry.comparingByValue())
                    .ifPresent(smallest ->
                            numbers.replaceAll((person, number) -> number.equals(group) ? smallest.getKey() : number));
        }
        return numbers;
    }

    private static int groups(int people, int size) {
        int groups = Math.max(1, Math.round(people / (float) size));
        return people / groups < 2 ? Math.max(1, people / 2) : groups;
    }

    /** The larger first, so that what is left over fills the gaps. */
    private static List<List<String>> together(Collection<String> people, Map<String, Integer> before, Random random) {
        Map<Integer, List<String>> known = new TreeMap<>();
        List<List<String>> all = new ArrayList<>();
        for (String person : people) {
            Integer number = before.get(person);
            if (number == null) {
                all.add(List.of(person));
            } else {
                known.computeIfAbsent(number, unknown -> new ArrayList<>()).add(person);
            }
        }
        all.addAll(known.values());
        Collections.shuffle(all, random);
        all.sort(Comparator.comparingInt((List<String> one) -> one.size()).reversed());
        return all;
    }
}
