package org.servicecharter.signoff.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecharter.signoff.DeclineReason;

/** SO-15. The counts are those of the reasons in the order of the form; a dash is what is held back. */
class DeclineReasonsTest {

    private static final int GROUP = 5;

    @ParameterizedTest
    @DisplayName("SO-15: fewer than a group are not told, nor what they would follow from")
    @CsvSource({
        "0 0 0 0 0 0, 0 0 0 0 0 0",
        "5 0 0 0 0 0, 5 0 0 0 0 0",
        "4 0 0 0 0 0, - - - - - -",
        "5 6 0 0 0 0, 5 6 0 0 0 0",
        "9 4 0 0 0 0, - - - - - -",
        "9 7 4 0 0 0, 9 - - - - -",
        "9 3 2 0 0 0, 9 - - - - -",
        "9 7 1 1 0 0, 9 - - - - -",
        "9 8 7 1 1 1, 9 8 - - - -"
    })
    void aSmallCountIsNotToldAndDoesNotFollow(String counts, String told) {
        assertThat(said(DeclineReasons.told(counts(counts), GROUP))).isEqualTo(told);
    }

    @RepeatedTest(200)
    @DisplayName(
            "SO-15: whatever the counts, what is held back are nobody, or two counts at least of a group at least, or all")
    void whatIsHeldBackNeverFollows(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Map<DeclineReason, Integer> counts = new EnumMap<>(DeclineReason.class);
        for (DeclineReason reason : DeclineReason.values()) {
            counts.put(reason, random.nextInt(12));
        }
        List<ReasonCount> told = DeclineReasons.told(counts, GROUP);
        List<Integer> held = told.stream()
                .filter(one -> one.people() == null)
                .map(one -> counts.get(one.reason()))
                .filter(people -> people > 0)
                .toList();
        boolean everything = told.stream().allMatch(one -> one.people() == null);
        assertThat(held.isEmpty()
                        || everything
                        || held.size() >= 2
                                && held.stream().mapToInt(people -> people).sum() >= GROUP)
                .as("%s of %s", told, counts)
                .isTrue();
        assertThat(told)
                .allSatisfy(one -> assertThat(one.people() == null || one.people() == 0 || one.people() >= GROUP)
                        .isTrue());
    }

    private static Map<DeclineReason, Integer> counts(String numbers) {
        Map<DeclineReason, Integer> counts = new EnumMap<>(DeclineReason.class);
        String[] each = numbers.split(" ");
        for (DeclineReason reason : DeclineReason.values()) {
            counts.put(reason, Integer.valueOf(each[reason.ordinal()]));
        }
        return counts;
    }

    private static String said(List<ReasonCount> told) {
        return String.join(
                " ",
                told.stream()
                        .map(one -> one.people() == null ? "-" : "" + one.people())
                        .toList());
    }
}
