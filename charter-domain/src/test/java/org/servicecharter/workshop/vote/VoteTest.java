package org.servicecharter.workshop.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecharter.workshop.PlannedStage;
import org.servicecharter.workshop.Stage;

class VoteTest {

    private static final int NINE_THEMES = 9;

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 1", "4, 1", "5, 2", "7, 2", "8, 3", "13, 4", "14, 5", "15, 5", "300, 5"})
    void thereIsADotForEveryThirdThemeFromOneToFive(long themes, int dots) {
        assertThat(Vote.usualBudget(themes)).isEqualTo(dots);
    }

    @ParameterizedTest
    @CsvSource({",, 3, 3", "7,, 7, 7", ", 2, 3, 2", ", 9, 3, 3", "10, 1, 10, 1", "1, 1, 1, 1"})
    void whatTheStepLeavesOpenIsTheUsual(Integer dots, Integer cap, int budget, int most) {
        Vote vote = vote(dots, cap);
        assertThat(vote.getBudget()).isEqualTo(budget);
        assertThat(vote.getCap()).isEqualTo(most);
    }

    @Test
    void dotsFitTheBudgetAndTheCap() {
        Vote vote = vote(3, 2);
        assertThatCode(() -> vote.require(0, 3)).doesNotThrowAnyException();
        assertThatCode(() -> vote.require(2, 1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> vote.require(2, 2)).isInstanceOf(BudgetExceeded.class);
        assertThatThrownBy(() -> vote.require(-1, 0)).isInstanceOf(DotsNotCountable.class);
        assertThatThrownBy(() -> vote.require(Integer.MAX_VALUE, 0)).isInstanceOf(BudgetExceeded.class);
        assertThatThrownBy(() -> vote.require(3, 0)).isInstanceOf(CapExceeded.class);
    }

    private static Vote vote(Integer dots, Integer cap) {
        return new Vote("KVMR72", 1, new PlannedStage(Stage.VOTE, 5).voting(dots, cap), NINE_THEMES);
    }
}
