package org.servicecharter.charter.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.version.Sector;
import org.servicecharter.charter.version.Side;

/**
 * Wordings as charters of councils, ministries, hospitals, banks, railways and trusts have them, in our words: what is
 * weak is found, what is said in all honesty is left alone.
 */
class RealWordingsTest {

    private final SampleCharter charter = new SampleCharter(CharterKind.PUBLIC, Sector.PUBLIC)
            .principle("We see you", List.of("We greet you."), List.of("We do not look away."));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Good customer service means dealing with you fairly, understanding what you need and getting it right.",
                "Service means that we look after each patient with kindness, tell them what happens and meet their needs.",
                "We act in good faith, tell you clearly what a product costs, and help you choose what suits your needs.",
                "We carry you safely, treat you with care, and get you where you want to be."
            })
    @DisplayName("CC-03: a definition that tells of action, care and need is told nothing")
    void definitionsOfRealChartersAreWhole(String words) {
        charter.define(words);
        assertThat(charter.advice()).noneMatch(key -> key.startsWith("CC-03"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We solve your enquiry at the first contact, wherever possible.|wherever possible",
                "We put it right as quickly as possible.|as quickly as possible",
                "We keep you informed in a timely manner.|in a timely manner",
                "We serve you with the minimum of delay.|the minimum of delay",
                "We help without booking where reasonably practicable.|where reasonably practicable",
                "We make every reasonable effort to meet you.|every reasonable effort",
                "We are striving to do more.|striving",
                "We go the extra mile.|the extra mile"
            })
    @DisplayName("CC-30: vague words in the forms that charters really use")
    void vagueWordsAreFoundInAllTheirForms(String words, String vague) {
        charter.says(Part.COURTESY, words);
        assertThat(charter.findings())
                .filteredOn(finding -> finding.key().equals("CC-30.vague"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments().get(0)).isEqualTo(vague));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We confirm your letter promptly, at the latest within 2 days.",
                "We ring back as soon as we can, and always the same day.",
                "We send it without delay: within three working days."
            })
    @DisplayName("CC-30: a word that a figure makes precise is not vague")
    void aFigureMakesItPrecise(String words) {
        charter.says(Part.COURTESY, words);
        assertThat(charter.advice()).doesNotContain("CC-30.vague");
    }

    @Test
    @DisplayName("CC-30: what is asked of customers promises nothing")
    void whatIsAskedPromisesNothing() {
        charter.says(Part.ASKED, "Tell us as soon as possible if you cannot come.");
        assertThat(charter.advice()).doesNotContain("CC-30.vague");
    }

    @ParameterizedTest
    @CsvSource({
        "We aim to answer within 10 days.,true",
        "We will do our best to answer in 25 days.,true",
        "We answer within 10 days.,false"
    })
    @DisplayName("CC-30: a promise says that it will be done, and for how many, not that it is aimed at")
    void aPromiseIsNoAim(String words, boolean warned) {
        charter.promise(words, PromiseTerms.open());
        assertThat(charter.advice().contains("CC-30.hedge")).isEqualTo(warned);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will be polite, helpful and professional at all times.",
                "I will be kind, caring and compassionate.",
                "I am open and honest.",
                "We will act fairly and reasonably in all our dealings with you."
            })
    @DisplayName("CC-04: a mindset is found whoever has it, and whenever")
    void mindsetsAreFound(String words) {
        charter.behaviour(Side.DO, words, BehaviourTerms.plain());
        assertThat(charter.advice()).contains("CC-04.mindset");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We handle cases of fraud within one day.",
                "We deal with any issue you raise.",
                "I challenge the way we do things when there is a better one.",
                "We improve our processes every year.",
                "We think anew about how we do things."
            })
    @DisplayName("S0, S4: who questions our way, and a case that is nobody, are left alone")
    void honestBehavioursAreLeftAlone(String words) {
        charter.behaviour(Side.DO, words, BehaviourTerms.plain());
        assertThat(charter.advice()).doesNotContain("S0.ourWay", "S4.people");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Incomplete applications will not be processed.|true",
                "Non-urgent treatment may be withheld if you are violent.|true",
                "We may close your account if you do not keep your details up to date.|true",
                "If you do not attend twice you may be discharged.|true",
                "Abuse of our staff will not be accepted.|false",
                "Calls may be recorded.|false",
                "Tell us if we may cancel your booking.|false"
            })
    @DisplayName("CC-10: the price of a right is found in the passive voice, too")
    void thePriceOfARightIsFound(String words, boolean warned) {
        charter.says(Part.ASKED, words);
        assertThat(charter.advice().contains("CC-10.condition")).isEqualTo(warned);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Guter Service heißt: Wir hören zu, z. B. am Schalter, und klären Ihr Anliegen.|Wir bestätigen Ihren Antrag.",
                "fr|Bien servir, c'est vous écouter et vous répondre avec respect.|Nous répondons à vos courriers."
            })
    @DisplayName("CC-03, CC-27: what is known in English alone is not asked of a charter in another language")
    void anotherLanguageIsToldNothingWrong(String language, String definition, String promise) {
        SampleCharter other = new SampleCharter(language, CharterKind.PUBLIC, Sector.PUBLIC)
                .define(definition)
                .promise(promise, PromiseTerms.open());
        assertThat(other.advice()).noneMatch(key -> key.startsWith("CC-03") || key.startsWith("CC-27"));
    }
}
