package org.servicecharter.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StatementTest {

    @Test
    @DisplayName("SO-03: the statement names the version; reading and committing are two sentences")
    void theStatementNamesTheVersionAndTheCharter() {
        Statement statement = Statement.about("Our service charter", 1200, "en");
        assertThat(statement.read()).isEqualTo("I have read and understood version 1200 of “Our service charter”.");
        assertThat(statement.commit()).isEqualTo("I will work by it.");
    }

    @Test
    void aTitleIsTakenAsItIs() {
        assertThat(Statement.about("It's {0} & <b>ours</b>", 2, "en").read())
                .isEqualTo("I have read and understood version 2 of “It's {0} & <b>ours</b>”.");
    }

    @Test
    void aLanguageWithoutSentencesOfItsOwnHasTheEnglishOnes() {
        assertThat(Statement.about("Notre charte", 1, "fr").commit()).isEqualTo("I will work by it.");
    }
}
