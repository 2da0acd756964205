package org.servicecharter.workshop.vote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BallotTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 1", "4, 1", "5, 2", "7, 2", "8, 3", "13, 4", "14, 5", "15, 5", "300, 5"})
    void thereIsADotForEveryThirdThemeFromOneToFive(long themes, int dots) {
        assertThat(Ballot.budget(themes)).isEqualTo(dots);
    }
}
