package org.servicecharter.workshop.breakout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupFormingTest {

    private final Random random = new Random(11);

    @Test
    @DisplayName(
            "However many people and whatever size: everybody is in one group, nobody alone, no group twice as large as another")
    void everybodyIsInOneGroupAndNobodyAlone() {
        for (int people = 2; people <= 120; people++) {
            for (int size = 2; size <= 12; size++) {
                Map<String, Integer> groups = GroupForming.form(people(people), Map.of(), size, random);
                Collection<Long> sizes = sizes(groups);
                assertThat(groups).hasSize(people);
                assertThat(sizes).allMatch(one -> one >= 2);
                long largest = sizes.stream().max(Long::compare).orElseThrow();
                long smallest = sizes.stream().min(Long::compare).orElseThrow();
                assertThat(largest - smallest).isLessThanOrEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"24,2,12", "24,4,6", "5,2,2", "3,2,1", "7,4,2", "1,2,1", "1000,4,250"})
    void thereAreAsManyGroupsAsTheSizeAsksFor(int people, int size, int groups) {
        assertThat(sizes(GroupForming.form(people(people), Map.of(), size, random)))
                .hasSize(groups);
    }

    @Test
    @DisplayName("whoever leaves, one after the other: nobody is left alone, and no other group is taken apart")
    void nobodyIsLeftAlone() {
        for (int size = 2; size <= 5; size++) {
            Map<String, Integer> groups = GroupForming.form(people(24), Map.of(), size, random);
            List<String> leaving = new ArrayList<>(people(24));
            Collections.shuffle(leaving, random);
            for (String left : leaving.subList(0, 22)) {
                Map<String, Integer> after = GroupForming.without(groups, left);
                Map<String, Integer> before = groups;
                assertThat(after.keySet()).doesNotContain(left).hasSize(groups.size() - 1);
                assertThat(sizes(after)).allMatch(one -> one >= 2);
                long moved = after.keySet().stream()
                        .filter(person -> !after.get(person).equals(before.get(person)))
                        .count();
                assertThat(moved).isLessThanOrEqualTo(1);
                groups = after;
            }
        }
    }

    @Test
    @DisplayName("1-2-4-All: pairs stay together in fours, and newcomers find a group")
    void pairsStayTogetherInFours() {
        for (int people = 4; people <= 60; people++) {
            Map<String, Integer> pairs = GroupForming.form(people(people), Map.of(), 2, random);
            List<String> more = people(people + 1);
            Map<String, Integer> fours = GroupForming.form(more, pairs, 4, random);
            assertThat(fours).containsOnlyKeys(more);
            for (String one : pairs.keySet()) {
                for (String other : pairs.keySet()) {
                    if (pairs.get(one).equals(pairs.get(other))) {
                        assertThat(fours.get(one)).isEqualTo(fours.get(other));
                    }
                }
            }
        }
    }

    private static List<String> people(int count) {
        return IntStream.range(0, count).mapToObj(i -> "p" + i).toList();
    }

    private static Collection<Long> sizes(Map<String, Integer> groups) {
        return groups.values().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values();
    }
}
