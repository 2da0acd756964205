package org.servicecharter.practice.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicecharter.framework.EncounterKind.FIRST;
import static org.servicecharter.framework.EncounterKind.SECOND;
import static org.servicecharter.framework.EncounterKind.THIRD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.servicecharter.framework.EncounterKind;

/** S0: what managers and staff say of how they lead and are led, and how far apart they are. */
class LeadershipResultTest {

    private static final int SMALLEST = 5;

    @Test
    @DisplayName("S0: the gap is what would have to change sides for both groups to say the same")
    void theGapIsHowFarTheTwoAreApart() {
        LeadershipResult result = LeadershipResult.of(
                List.of(
                        new AnswerCount(true, all(THIRD, SECOND), 6),
                        new AnswerCount(true, all(FIRST, FIRST), 2),
                        new AnswerCount(false, all(FIRST, FIRST), 9),
                        new AnswerCount(false, all(SECOND, SECOND), 1)),
                SMALLEST);

        QuestionResult focus = result.questions().get(LeadershipQuestion.FOCUS.ordinal());
        assertThat(focus.managers()).isEqualTo(Map.of(FIRST, 25L, SECOND, 0L, THIRD, 75L));
        assertThat(focus.staff()).isEqualTo(Map.of(FIRST, 90L, SECOND, 10L, THIRD, 0L));
        assertThat(focus.gap()).isEqualTo(75);
        assertThat(result.questions().get(LeadershipQuestion.SELLING.ordinal()).gap())
                .isEqualTo(65);
    }

    @Test
    void ofAGroupSmallerThanTheSmallestNothingIsTold() {
        LeadershipResult result = LeadershipResult.of(
                List.of(new AnswerCount(true, all(THIRD, SECOND), 4), new AnswerCount(false, all(FIRST, FIRST), 5)),
                SMALLEST);

        assertThat(result.isManagersTold()).isFalse();
        assertThat(result.isStaffTold()).isTrue();
        assertThat(result.questions()).allSatisfy(one -> {
            assertThat(one.managers()).isNull();
            assertThat(one.isCompared()).isFalse();
        });
        assertThat(LeadershipResult.of(List.of(), SMALLEST).isStaffTold()).isFalse();
    }

    @Test
    @DisplayName("S0: where the source says nothing of the third kind, nobody can choose it")
    void everyQuestionHasOneOfItsAnswers() {
        Map<LeadershipQuestion, EncounterKind> invented = all(FIRST, THIRD);
        Map<LeadershipQuestion, EncounterKind> partly = all(FIRST, FIRST);
        partly.remove(LeadershipQuestion.BREAKDOWN);

        assertThatThrownBy(() -> new LeadershipAnswer("emil", false, invented, LocalDate.EPOCH))
                .isInstanceOf(AnswerMissing.class);
        LeadershipAnswer answer = new LeadershipAnswer("emil", false, all(SECOND, FIRST), LocalDate.EPOCH);
        assertThatThrownBy(() -> answer.say(true, partly, LocalDate.EPOCH)).isInstanceOf(AnswerMissing.class);
        assertThat(answer.answers()).isEqualTo(all(SECOND, FIRST));
    }

    @RepeatedTest(50)
    void whateverIsAnsweredAGapIsBetweenNothingAndAll(RepetitionInfo nth) {
        Random random = new Random(nth.getCurrentRepetition());
        List<AnswerCount> counts = new ArrayList<>();
        for (int one = 0; one < 12; one++) {
            counts.add(new AnswerCount(
                    one % 2 == 0,
                    all(EncounterKind.values()[random.nextInt(3)], EncounterKind.values()[random.nextInt(2)]),
                    1 + random.nextInt(9)));
        }

        assertThat(LeadershipResult.of(counts, SMALLEST).questions()).allSatisfy(one -> {
            assertThat(one.gap()).isBetween(0L, 101L); // shares are rounded one by one
            assertThat(one.staff().values().stream().mapToLong(Long::longValue).sum())
                    .isBetween(98L, 102L);
        });
    }

    private static Map<LeadershipQuestion, EncounterKind> all(EncounterKind answer, EncounterKind selling) {
        return LeadershipAnswer.inOrder(answer, answer, answer, answer, selling);
    }
}
