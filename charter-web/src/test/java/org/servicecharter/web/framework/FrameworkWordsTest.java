package org.servicecharter.web.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.servicecharter.framework.Craft;
import org.servicecharter.framework.DefinitionElement;
import org.servicecharter.framework.EncounterAttribute;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.Hat;
import org.servicecharter.framework.KnownDefinition;
import org.servicecharter.framework.Prompt;
import org.servicecharter.framework.Quote;
import org.servicecharter.framework.RelationshipType;
import org.servicecharter.framework.ResolutionSkill;
import org.servicecharter.framework.SampleAnswer;
import org.servicecharter.framework.Scenario;
import org.servicecharter.framework.ServiceAspect;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.framework.TellTale;
import org.servicecharter.framework.wording.CardHint;
import org.servicecharter.framework.wording.CardReading;
import org.servicecharter.framework.wording.DefinitionReading;
import org.servicecharter.web.Words;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.poll.PollQuestion;

/** Everything of the frameworks has its words, and the words keep to the rules that others' words are read by. */
class FrameworkWordsTest {

    private final Words words = new Words();

    @ParameterizedTest
    @MethodSource("keys")
    void everyConstantHasItsWords(String key) {
        assertThat(words).containsKey(key);
    }

    @Test
    @DisplayName("S0: what the source leaves open has no words either")
    void whatIsLeftOpenHasNoWords() {
        for (EncounterKind kind : EncounterKind.values()) {
            for (EncounterAttribute attribute : EncounterAttribute.values()) {
                assertThat(words.containsKey("EncounterKind." + kind + "." + attribute))
                        .as(kind + " " + attribute)
                        .isEqualTo(kind.findKey(attribute).isPresent());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S4: the elements a known definition is said to have are those that its words are read to have")
    void aKnownDefinitionReadsAsItIsSaidTo(KnownDefinition definition) {
        DefinitionReading reading = DefinitionReading.of(words.get("KnownDefinition." + definition));
        assertThat(reading.elements())
                .containsExactlyInAnyOrderElementsOf(Stream.of(DefinitionElement.values())
                        .filter(definition::has)
                        .toList());
        assertThat(reading.isTooLong()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aPromptThatIsAChoiceHasTwoAnswersAndNoOtherHas(Prompt prompt) {
        assertThat(words.containsKey("board.prompt." + prompt + ".0")).isEqualTo(prompt.isChoice());
        assertThat(words.containsKey("board.prompt." + prompt + ".1")).isEqualTo(prompt.isChoice());
    }

    @ParameterizedTest
    @EnumSource
    void aQuestionThatIsCountedHasItsWordsAndThoseOfEachAnswer(PollQuestion question) {
        assertThat(words).containsKey("board.prompt." + question);
        for (int answer = 0; answer < question.answers(); answer++) {
            assertThat(words).containsKey("board.prompt." + question + "." + answer);
        }
        assertThat(words).doesNotContainKey("board.prompt." + question + "." + question.answers());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A phrase that is offered as a card is one behaviour that can be seen")
    void aPhraseMakesAGoodCard(TellTale phrase) {
        assertThat(CardReading.hints(words.get("TellTale." + phrase), false)).isEmpty();
    }

    static Stream<String> keys() {
        return Stream.of(
                        named("EncounterKind.", EncounterKind.values(), ""),
                        named("EncounterAttribute.", EncounterAttribute.values(), ""),
                        named("ServiceLevel.", ServiceLevel.values(), ""),
                        named("ServiceLevel.", ServiceLevel.values(), ".text"),
                        named("ExchangeType.", ExchangeType.values(), ""),
                        named("ExchangeType.", ExchangeType.values(), ".sign"),
                        named("ExchangeType.", ExchangeType.values(), ".conduct"),
                        named("RelationshipType.", RelationshipType.values(), ""),
                        named("KnownDefinition.", KnownDefinition.values(), ""),
                        named("DefinitionElement.", DefinitionElement.values(), ""),
                        named("DefinitionElement.", DefinitionElement.values(), ".text"),
                        named("TellTale.", TellTale.values(), ""),
                        named("Quote.", Quote.values(), ""),
                        named("SampleAnswer.", SampleAnswer.values(), ""),
                        named("ResolutionSkill.", ResolutionSkill.values(), ""),
                        named("Hat.", Hat.values(), ""),
                        named("Craft.", Craft.values(), ""),
                        named("ServiceAspect.", ServiceAspect.values(), ""),
                        named("board.prompt.", Prompt.values(), ""),
                        named("board.nudge.", CardHint.values(), ""),
                        named("board.why.", Stage.values(), ""),
                        named("board.say.", Stage.values(), ""),
                        Stream.of(KnownDefinition.values())
                                .filter(one -> one.findAuthor().isEmpty())
                                .map(one -> "KnownDefinition.by." + one),
                        named("Scenario.", Scenario.values(), ""),
                        named("Scenario.", Scenario.values(), ".why"),
                        Stream.of(Scenario.values())
                                .flatMap(one -> named(
                                        "Scenario." + one + ".", one.answers().toArray(new Scenario.Answer[0]), "")))
                .flatMap(keys -> keys);
    }

    private static Stream<String> named(String before, Enum<?>[] constants, String after) {
        return Stream.of(constants).map(one -> before + one.name() + after);
    }
}
