package org.servicecharter.workshop.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.servicecharter.framework.Prompt;
import org.servicecharter.workshop.Stage;

/** What is left of answers. */
class PollTest {

    @ParameterizedTest
    @CsvSource({
        "0 0 0 0, 0",
        "5 5 5 5, 5",
        "0 1 4 5, 2.5",
        "5 3 4 0 4, 4",
        "2 2 3 3, 2.5",
        "0 0 0 5 5 5 5, 5",
        "1 2 3 4 5 5, 3.5"
    })
    void theMedianIsTheAnswerInTheMiddle(String answers, double median) {
        PollView shown = counted(PollQuestion.CONFIDENCE, answers);
        assertThat(shown.median()).isEqualTo(median);
        assertThat(shown.counts().stream().mapToInt(Integer::intValue).sum()).isEqualTo(shown.answered());
    }

    @Test
    void countsAreThereForEachAnswer() {
        assertThat(counted(PollQuestion.CONFIDENCE, "3 3 4 0").counts()).containsExactly(1, 0, 0, 2, 1, 0);
        assertThat(counted(PollQuestion.ODD_ORDER, "1 1 1 1").counts()).containsExactly(0, 4);
        assertThat(counted(PollQuestion.ODD_ORDER, "1 0 1 1").median()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "3, 1", "5 5 5, 3"})
    @DisplayName("W-06: of fewer than four answers only their number is kept, as the median would be somebody's")
    void ofFewOnlyTheirNumberIsKept(String answers, int number) {
        PollView shown = counted(PollQuestion.CONFIDENCE, answers);
        assertThat(shown.answered()).isEqualTo(number);
        assertThat(shown.counted()).isTrue();
        assertThat(shown.counts()).isNull();
        assertThat(shown.median()).isNull();
    }

    @Test
    void askingAgainBeginsFromNothing() {
        Poll poll = new Poll("1", "KVMR72", PollQuestion.CONFIDENCE, Stage.CLOSE);
        poll.count(List.of(1, 2, 3, 4));
        poll.askAgain();
        assertThat(poll.view(0))
                .isEqualTo(new PollView("1", PollQuestion.CONFIDENCE, Stage.CLOSE, 0, false, null, null));
        poll.count(List.of(5, 5, 5, 5));
        assertThat(poll.view(0).counts()).containsExactly(0, 0, 0, 0, 0, 4);
    }

    @ParameterizedTest
    @EnumSource
    void everyPromptWithTwoAnswersIsCountedAndNoOtherIs(Prompt prompt) {
        assertThat(PollQuestion.of(prompt).isPresent()).isEqualTo(prompt.isChoice());
    }

    private static PollView counted(PollQuestion question, String answers) {
        Poll poll = new Poll("1", "KVMR72", question, Stage.CLOSE);
        poll.count(Stream.of(answers.split(" "))
                .filter(answer -> !answer.isEmpty())
                .map(Integer::valueOf)
                .toList());
        return poll.view(0);
    }
}
