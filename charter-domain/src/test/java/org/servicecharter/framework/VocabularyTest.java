package org.servicecharter.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("S2: each exchange leads to one relationship, and each relationship grew from one exchange")
    void exchangesAndRelationshipsAreOneToOne(ExchangeType exchange) {
        assertThat(exchange.relationship().grownFrom()).isEqualTo(exchange);
        assertThat(Stream.of(ExchangeType.values()).map(ExchangeType::relationship))
                .containsExactlyInAnyOrder(RelationshipType.values());
    }

    @Test
    @DisplayName("S2: the formal exchange leads to a partnership")
    void formalLeadsToPartnership() {
        assertThat(ExchangeType.FORMAL.relationship()).isEqualTo(RelationshipType.PARTNERSHIP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Here is what I want, do you have it?|QUICK|TRANSACTIONAL",
                "Could you point me to your website?|SUPPLEMENTAL|INCREMENTAL",
                "Is there a pamphlet?|SUPPLEMENTAL|INCREMENTAL",
            })
    @DisplayName("AT-13: what a customer says tells the exchange, and with it the relationship")
    void wordsOfACustomerTellTheExchange(String said, ExchangeType exchange, RelationshipType relationship) {
        assertThat(ExchangeType.findByRequest(said)).contains(exchange);
        assertThat(exchange.relationship()).isEqualTo(relationship);
    }

    @Test
    void otherWordsTellNoExchangeAndNoKind() {
        assertThat(ExchangeType.findByRequest("Good morning")).isEmpty();
        assertThat(EncounterKind.findByQuestion("How are you?")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "What do you want?,FIRST",
        "So what do you need,FIRST",
        "how do you want it?,SECOND",
        "What would you like to become?,THIRD"
    })
    @DisplayName("AT-13: the opening question tells the kind of encounter")
    void theOpeningQuestionTellsTheKind(String asked, EncounterKind kind) {
        assertThat(EncounterKind.findByQuestion(asked)).contains(kind);
    }

    @Test
    @DisplayName("S0: where the source is silent about the third kind, nothing is invented")
    void whatTheSourceLeavesOpenStaysOpen() {
        assertThat(open(EncounterKind.FIRST)).isEmpty();
        assertThat(open(EncounterKind.SECOND)).isEmpty();
        assertThat(open(EncounterKind.THIRD))
                .containsExactly(
                        EncounterAttribute.REPUTATION,
                        EncounterAttribute.TRAINING,
                        EncounterAttribute.MARKETING,
                        EncounterAttribute.STAFF_MINDSET);
    }

    @Test
    @DisplayName("AT-13: where the wanted suit is missing, the best answer is to stop offering others")
    void theBestAnswerIsToStopOffering() {
        assertThat(Arrays.stream(Scenario.Answer.values()).filter(Scenario.WANTED_SUIT::isBest))
                .containsExactly(Scenario.Answer.STOP_OFFERING);
        assertThat(Scenario.WANTED_SUIT.exchange()).isEqualTo(ExchangeType.QUICK);
    }

    @ParameterizedTest
    @EnumSource(Scenario.class)
    void aScenarioHasThreeAnswersAndTheBestIsAmongThem(Scenario scenario) {
        assertThat(scenario.answers()).hasSize(3).doesNotHaveDuplicates().contains(scenario.best());
    }

    @Test
    @DisplayName("SO-26: super service is never required")
    void superServiceIsNeverRequired() {
        assertThat(Stream.of(ServiceLevel.values()).filter(level -> !level.mayBeRequired()))
                .containsExactly(ServiceLevel.SUPER);
        assertThat(ServiceLevel.SUPER.number()).isEqualTo(3);
    }

    private static Stream<EncounterAttribute> open(EncounterKind kind) {
        return Stream.of(EncounterAttribute.values())
                .filter(attribute -> kind.findKey(attribute).isEmpty());
    }
}
