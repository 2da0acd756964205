package org.servicecharter.framework.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("S1: an open question cannot be answered with yes or no")
class ClosedQuestionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do you want it?",
                "is it urgent",
                "Can I help you?",
                "Have you been here before?",
                "Is this yours? Do you need another one?"
            })
    void whatBeginsWithAVerbIsClosed(String question) {
        assertThat(new Prose(question).isClosedQuestion()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What do you need it for?",
                "How can we help you?",
                "When would you like to come?",
                "You said it is urgent. What happened?",
                "Can you hear me? What brings you here?",
                "",
                "?"
            })
    void whatAsksForMoreIsOpen(String question) {
        assertThat(new Prose(question).isClosedQuestion()).isFalse();
    }
}
