package org.servicecharter.signoff.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.servicecharter.signoff.Outcome;

class FindingWordsTest {

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void whoeverVerifiesReadsInWordsWhatBecameOfIt(Outcome outcome) {
        assertThat(new FindingWords().all()).containsKey("outcome." + outcome);
    }
}
