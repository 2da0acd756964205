package org.servicecharter.charter.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicecharter.charter.version.CharterVersionFixture.TODAY;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.version.Sector;
import org.servicecharter.charter.version.Side;
import org.servicecharter.framework.BehaviourKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.Firmness;
import org.servicecharter.framework.ServiceLevel;

/** Checks as one writes, on wordings such as real charters have. */
class WordingChecksTest {

    private final SampleCharter charter = new SampleCharter(CharterKind.PUBLIC, Sector.PUBLIC)
            .principle("We see you", List.of("We greet you."), List.of("We do not look away."));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We act in the patient's best interests.",
                "Write to us by first class post.",
                "We tell you of any outstanding balance.",
                "In exceptional circumstances we visit you at home.",
                "We see those in greatest need first.",
                "The best way to reach us is by telephone.",
                "A doctor treats acute conditions within four hours.",
                "Please follow our rules on smoking.",
                "You can read our policy on data on our pages.",
                "Are you unhappy with us? Please say so.",
                "Call 112 only if a life is in danger.",
                "Keep your appointment unless you are ill.",
                "We will not tolerate violence against staff.",
                "We treat each case on its merits.",
                "We deal with your case within ten days."
            })
    @DisplayName("S0, S1, S4, CC-10, CC-30: what real charters say in all honesty is left alone")
    void honestWordingsAreLeftAlone(String words) {
        charter.says(Part.ASKED, words).says(Part.COURTESY, words);
        assertThat(charter.advice())
                .doesNotContain("S1.yesNo", "S4.people", "CC-10.condition", "CC-30.superlative", "CC-30.vague");
    }

    @Test
    @DisplayName("S0: our rules are ours where we ask something, and in the way where we promise something")
    void ourWayIsPointedOutWhereCustomersAreTold() {
        charter.says(Part.ASKED, "Please follow our rules.");
        assertThat(charter.advice()).doesNotContain("S0.ourWay");
        charter.says(Part.COURTESY, "We serve you by our rules.");
        assertThat(charter.advice()).containsOnlyOnce("S0.ourWay");
        charter.describe("You will love our way", TODAY.plusYears(1));
        assertThat(charter.findings())
                .filteredOn(finding -> finding.key().equals("S0.ourWay"))
                .hasSize(2);
    }

    @Test
    @DisplayName("what not to do may quote what one does not want to hear")
    void whatNotToDoMayQuote() {
        charter.behaviour(Side.DONT, "We do not ask “Is that all?”", BehaviourTerms.plain())
                .behaviour(Side.DONT, "We do not say “as soon as possible”.", BehaviourTerms.plain())
                .behaviour(Side.DONT, "We do not close tickets to be rid of them.", BehaviourTerms.plain());
        assertThat(charter.advice()).doesNotContain("S1.yesNo", "CC-30.vague", "S4.people");
    }

    @Test
    @DisplayName("CC-27: the lines of a list are read one by one")
    void theLinesOfAListAreReadOneByOne() {
        String line = "one two three four five six seven eight nine ten eleven twelve\n";
        charter.says(Part.ACCESS, line.repeat(4));
        assertThat(charter.advice()).doesNotContain("CC-27.sentence", "CC-27.long");
        charter.says(Part.ACCESS, line.repeat(4).replace('\n', ' '));
        assertThat(charter.advice()).contains("CC-27.sentence");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Calls are answered within 30 seconds.|true",
                "We answer calls within 30 seconds.|false",
                "Your call is answered within 30 seconds.|false"
            })
    @DisplayName("CC-27: a promise speaks of us or to you")
    void aPromiseHasAPerson(String promise, boolean warned) {
        charter.promise(promise, PromiseTerms.open());
        assertThat(charter.advice().contains("CC-27.person")).isEqualTo(warned);
    }

    @Test
    @DisplayName("CC-30: nobody measures the highest standards")
    void theHighestStandardsAreASuperlative() {
        charter.says(Part.COURTESY, "We keep to the highest standards.");
        assertThat(charter.advice()).contains("CC-30.superlative");
    }

    @Test
    @DisplayName("S3: nobody is always right")
    void nobodyIsAlwaysRight() {
        charter.says(Part.COURTESY, "The customer is always right.");
        assertThat(charter.advice()).contains("S3.alwaysRight");
    }

    @Test
    @DisplayName(
            "CC-04, S4: a mindset needs an action beside it; what somebody said it is counts, not what it reads like")
    void whatSomebodySaidCounts() {
        SampleCharter own =
                new SampleCharter(CharterKind.INTERNAL, Sector.OTHER).principle("Open", List.of(), List.of());
        own.behaviour(Side.DO, "Be kind.", kind(BehaviourKind.ACTION));
        assertThat(own.advice()).doesNotContain("CC-04.mindset");

        SampleCharter mind =
                new SampleCharter(CharterKind.INTERNAL, Sector.OTHER).principle("Open", List.of(), List.of());
        mind.behaviour(Side.DO, "We put ourselves in your shoes.", kind(BehaviourKind.MINDSET));
        assertThat(mind.advice()).contains("CC-04.mindset");
        mind.behaviour(Side.DO, "We ask what you came for.", BehaviourTerms.plain());
        assertThat(mind.advice()).doesNotContain("CC-04.mindset");
    }

    @Test
    @DisplayName("S3: a guideline says when it may be bent")
    void aGuidelineSaysWhenItMayBeBent() {
        charter.behaviour(Side.DO, "We close at six.", firmness(null));
        assertThat(charter.advice()).contains("S3.bend");
        SampleCharter bent =
                new SampleCharter(CharterKind.INTERNAL, Sector.OTHER).principle("Open", List.of(), List.of());
        bent.behaviour(Side.DO, "We close at six.", firmness("when somebody is waiting"));
        assertThat(bent.advice()).doesNotContain("S3.bend");
    }

    @ParameterizedTest
    @EnumSource(CharterKind.class)
    @DisplayName("a placeholder blocks, whatever the kind, cannot be left out, and is told nothing else")
    void aPlaceholderBlocks(CharterKind kind) {
        SampleCharter model = new SampleCharter(kind, Sector.OTHER)
                .principle("We see you", List.of("We greet you."), List.of("We do not look away."))
                .promise("The best promise, as soon as possible.\nFor example: the best", PromiseTerms.open())
                .placeholder();
        assertThat(model.findings())
                .filteredOn(finding -> finding.arguments().toString().contains("best"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.key()).isEqualTo("MODEL.placeholder");
                    assertThat(finding.blocks()).isTrue();
                    assertThat(finding.isWaivable()).isFalse();
                    assertThat(finding.arguments()).containsExactly(1, "The best promise, as soon as possible.");
                });
    }

    @ParameterizedTest
    @CsvSource({"January,,true", ",25,true", "January,25,false", ",,false"})
    @DisplayName("CC-09: busy times say both when and how long")
    void busyTimesSayWhenAndHowLong(String when, Integer value, boolean warned) {
        charter.promise(
                "We answer your letter.",
                new PromiseTerms(
                        null, null, null, null, null, List.of(), when, value, null, null, null, null, null, null,
                        null));
        assertThat(charter.advice().contains("CC-09.peak") || charter.blocking().contains("CC-09.peak"))
                .isEqualTo(warned);
    }

    @ParameterizedTest
    @CsvSource({
        "GENUINE,,,S1.solves",
        "GENUINE,RESOLUTION,,S1.solves",
        ",RESOLUTION,,S2.decide",
        "GENUINE,,They can go,",
        ",QUICK,,",
        ",RESOLUTION,They can decide,"
    })
    @DisplayName(
            "S1: genuine service names what it solves; S2: a need that was found out says how the customer decides")
    void whatIsGenuineNamesWhatItSolves(ServiceLevel level, ExchangeType exchange, String helps, String advised) {
        charter.behaviour(
                Side.DO,
                "We ask what you came for.",
                new BehaviourTerms(null, null, null, level, null, exchange, null, null, null, null, helps));
        assertThat(charter.advice())
                .filteredOn(key -> key.equals("S1.solves") || key.equals("S2.decide"))
                .isEqualTo(advised == null ? List.of() : List.of(advised));
    }

    @Test
    @DisplayName("S1, S2: what is not to be done solves nothing, and is not asked what it solves")
    void whatIsNotToBeDoneSolvesNothing() {
        charter.behaviour(
                Side.DONT,
                "Look for whose fault it was.",
                new BehaviourTerms(null, null, null, ServiceLevel.GENUINE, null, null, null, null, null, null, null));
        charter.behaviour(
                Side.DONT,
                "Offer what is near.",
                new BehaviourTerms(
                        null, null, null, null, null, ExchangeType.RESOLUTION, null, null, null, null, null));
        assertThat(charter.advice()).doesNotContain("S1.solves", "S2.decide");
    }

    private static BehaviourTerms kind(BehaviourKind kind) {
        return new BehaviourTerms(kind, null, null, null, null, null, null, null);
    }

    private static BehaviourTerms firmness(String bend) {
        return new BehaviourTerms(null, null, null, null, null, null, Firmness.GUIDELINE, bend);
    }
}
