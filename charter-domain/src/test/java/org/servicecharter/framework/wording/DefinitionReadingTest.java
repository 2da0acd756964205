package org.servicecharter.framework.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.framework.DefinitionElement;

class DefinitionReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|0",
                "…|0",
                "We listen|1",
                "We listen. We act.|2",
                "We listen! Do we act? Always.|3",
                "Answer at 3.30 pm. Every day.|2",
                "One. Two. Three. Four.|4",
                "Wait … what?|1",
                "One… two… three… four|4",
                "Write down what they need, e.g. a seat. Then act.|2",
                "We say “Welcome.” Then we listen.|2",
                "Wir hören zu, z. B. Ihnen. Wir helfen.|2",
                "Wir nennen z.B. Fristen. Wir helfen.|2",
                "Come to room No. 310. We wait.|2",
                "Can it be? No. We say so.|3",
                "We close at 6 p.m. Then we clean.|2",
                "お聞きします。お手伝いします。|2",
                "אנחנו מקשיבים. אנחנו עוזרים.|2"
            })
    void sentencesAreCountedAsReadersDo(String text, int sentences) {
        assertThat(DefinitionReading.of(text).sentences()).isEqualTo(sentences);
    }

    @Test
    @DisplayName("CC-03: three sentences are enough, four too many")
    void fourSentencesAreTooMany() {
        assertThat(DefinitionReading.of("One. Two. Three.").isTooLong()).isFalse();
        assertThat(DefinitionReading.of("One. Two. Three. Four.").isTooLong()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We do what you came for|ACTION,NEED",
                "Caring for people|CARE",
                "A smile|''",
                "We listen, and help you with what you need|ACTION,CARE,NEED",
                "WE DELIVER|ACTION",
                "Careful accounting|''"
            })
    @DisplayName("CC-03: action, care and need are found in the words")
    void elementsAreFound(String text, String elements) {
        assertThat(DefinitionReading.of(text).elements().stream().map(DefinitionElement::name))
                .containsExactlyInAnyOrder(elements.isEmpty() ? new String[0] : elements.split(","));
    }

    @Test
    @DisplayName("S4: superlatives are named as they stand there, unless a figure says how they are measured")
    void superlativesAreNamed() {
        assertThat(DefinitionReading.of("The BEST and most outstanding help.").superlatives())
                .containsExactly("BEST", "outstanding");
        assertThat(DefinitionReading.of("World-class: 9 of 10 are content.").superlatives())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"We do our best", "With best efforts", "Bestow honours", "Perfecting it"})
    void anEffortIsNoSuperlative(String text) {
        assertThat(DefinitionReading.of(text).superlatives()).isEmpty();
    }

    @Test
    @DisplayName("S0, S3: our own way, and a customer who is never wrong, are pointed at")
    void ourWayAndAlwaysRightArePointedAt() {
        assertThat(DefinitionReading.of("You'll love our way of serving").ourWay())
                .isTrue();
        assertThat(DefinitionReading.of("We help you on your way").ourWay()).isFalse();
        assertThat(DefinitionReading.of("The customer is always right.").alwaysRight())
                .isTrue();
        assertThat(DefinitionReading.of("Customers have a right to be heard, always")
                        .alwaysRight())
                .isFalse();
    }
}
