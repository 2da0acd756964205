package org.servicecharter.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedStageTest {

    private static final PlannedStage VOTE = new PlannedStage(Stage.VOTE, 5);

    @ParameterizedTest
    @CsvSource({"0,", "-1,", "11,", "3, 4", "3, 0", ", 11", ", 0", "4000, 1"})
    void aVoteGivesOneToTenDotsAndAThemeTakesNoMore(Integer dots, Integer cap) {
        assertThatThrownBy(() -> VOTE.voting(dots, cap)).isInstanceOf(DotsNotUsable.class);
    }

    @Test
    void aStepThatGetsADateKeepsItsQuestionAndDots() {
        PlannedStage asked = new PlannedStage(Stage.VOTE, 5, "Where do we begin?", null).voting(10, 3);
        PlannedStage dated = asked.opening(Instant.EPOCH);
        assertThat(dated).usingRecursiveComparison().ignoringFields("opensAt").isEqualTo(asked);
        assertThat(asked.again()).isNotSameAs(asked).usingRecursiveComparison().isEqualTo(asked);
    }
}
