package org.servicecharter.signoff.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionRateTest {

    @Test
    @DisplayName("SO-21: 100 in scope, 5 exempt, 3 left, 2 paused, 81 acknowledged: 81 of 90, 90 %")
    void theExampleOfTheRule() {
        CompletionRate rate = new CompletionRate(100, 5, 3, 2, 81);
        assertThat(rate.asked()).isEqualTo(90);
        assertThat(rate.percent()).isEqualTo(90);
    }

    @ParameterizedTest
    @CsvSource({"3, 0, 0", "3, 1, 33", "3, 2, 66", "3, 3, 100", "1000, 999, 99", "0, 0, 100"})
    void aHundredPercentIsSaidOnlyWhenNobodyIsMissing(int asked, int acknowledged, int percent) {
        assertThat(new CompletionRate(asked, 0, 0, 0, acknowledged).percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"10, 0, 0, 0, 11", "10, 5, 3, 3, 0", "10, -1, 0, 0, 5", "10, 2, 0, 0, 9"})
    void moreThanAreAskedCannotHaveSigned(int inScope, int exempt, int left, int paused, int acknowledged) {
        assertThatThrownBy(() -> new CompletionRate(inScope, exempt, left, paused, acknowledged))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("Counted one query after the other, no more have signed than are asked")
    void whoSignedMeanwhileCountsOnce() {
        assertThat(CompletionRate.counted(10, 1, 1, 2, 7).acknowledged()).isEqualTo(6);
        assertThat(CompletionRate.counted(10, 1, 1, 2, 5).acknowledged()).isEqualTo(5);
    }
}
