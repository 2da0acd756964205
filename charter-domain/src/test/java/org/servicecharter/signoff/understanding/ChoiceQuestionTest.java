package org.servicecharter.signoff.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes a question before signing. */
class ChoiceQuestionTest {

    @Test
    void theChoicesAreAllAnswersInAnOrderThatStays() {
        ChoiceQuestion question = new ChoiceQuestion(" Who? ", "All of us", List.of("Nobody", "", "The desk"), "So.");
        assertThat(question.asks()).isEqualTo("Who?");
        assertThat(question.choices()).containsExactlyInAnyOrder("All of us", "Nobody", "The desk");
        List<ChoiceQuestion> again = ChoiceQuestion.read(ChoiceQuestion.write(List.of(question)));
        assertThat(again).containsExactly(question);
        assertThat(again.get(0).choices()).isEqualTo(question.choices());
    }

    @Test
    void theRightAnswerStandsNowHereNowThere() {
        List<Integer> places = new ArrayList<>();
        for (int nth = 0; nth < 200; nth++) {
            ChoiceQuestion question = new ChoiceQuestion("Number " + nth, "right", List.of("a", "b"), "So.");
            places.add(question.choices().indexOf("right"));
        }
        for (int place = 0; place < 3; place++) {
            assertThat(Collections.frequency(places, place)).isGreaterThan(20);
        }
    }

    @ParameterizedTest
    @CsvSource({", right, other, why", "asks, ' ', other, why", "asks, right, other, ", "asks, right, ' ', why"})
    void nothingMayBeMissing(String asks, String right, String other, String why) {
        List<String> others = List.of(other);
        assertThatThrownBy(() -> new ChoiceQuestion(asks, right, others, why))
                .isInstanceOf(UnderstandingNotUsable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 40_000})
    void whatIsTooLongIsRefused(int length) {
        List<String> others = List.of("other");
        assertThatThrownBy(() -> new ChoiceQuestion("x".repeat(length), "right", others, "why"))
                .isInstanceOf(UnderstandingNotUsable.class);
        assertThat(new ChoiceQuestion("x".repeat(300), "right", others, "why").asks())
                .hasSize(300);
    }

    @Test
    void theOthersAreOneToFourAndNotTheRightOne() {
        for (List<String> others : List.of(List.<String>of(), List.of("right"), List.of("1", "2", "3", "4", "5"))) {
            assertThatThrownBy(() -> new ChoiceQuestion("asks", "right", others, "why"))
                    .isInstanceOf(UnderstandingNotUsable.class);
        }
        assertThat(new ChoiceQuestion("asks", "right", List.of("1", "2", "3", "4", "1"), "why").others())
                .hasSize(4);
    }
}
