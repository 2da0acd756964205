package org.servicecharter.workshop.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What texts speak of, and which of them belong together. */
class SenseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Be polite to everybody        | Don't be rude
            Turn up on time               | Being late
            Keep the place tidy           | Leaving a mess
            Work as a team                | Working in silos
            Be honest                     | Lying to customers
            """)
    void aDoMeetsItsDont(String one, String other) {
        assertThat(Sense.of(one).closeness(Sense.of(other))).isGreaterThan(0.6);
    }

    @Test
    void whatSpeaksOfDifferentThingsIsNotClose() {
        assertThat(Sense.of("Turn up on time").closeness(Sense.of("Keep patients' secrets")))
                .isLessThan(0.3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!!!", "Xyzzy", "日本語のカード", "Be kind", "Answer the phone, call back and say sorry"})
    void whatIsKeptIsReadAsItWas(String text) {
        Sense sense = Sense.of(text);

        Sense read = Sense.of(sense.kept(), "something else altogether");

        assertThat(read.kept()).isEqualTo(sense.kept());
        assertThat(read.closeness(Sense.of("Be kind and on time")))
                .isEqualTo(sense.closeness(Sense.of("Be kind and on time")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v0 3:10", "nonsense"})
    void whatAnotherVocabularyKeptIsWorkedOutAnew(String kept) {
        assertThat(Sense.of(kept, "Be kind").kept())
                .isEqualTo(Sense.of("Be kind").kept());
        assertThat(Sense.of(null, "Be kind").kept())
                .isEqualTo(Sense.of("Be kind").kept());
    }

    @Test
    void whatIsKeptOfTheLongestCardFitsItsColumn() {
        String all =
                "be kind polite phone late team honest own mistake private help extra pride new learn thank adapt money green"
                        + " safe smart rude listen explain fair family customer smile email deadline colleague trust promise fix bare"
                        + " quality idea train praise flexible budget tools clean policy bully silo gossip blame knock volunteer";
        assertThat(all.length()).isLessThanOrEqualTo(500);
        assertThat(Sense.of(all).kept().length()).isLessThanOrEqualTo(Sense.KEPT_MAX);
    }

    @Test
    void familiesHaveANameAndLeaveLonersAlone() {
        List<Sense> texts = List.of(
                Sense.of("Answer the phone"),
                Sense.of("Call back the same day"),
                Sense.of("Wear your uniform"),
                Sense.of("Dress smartly"),
                Sense.of("Xyzzy"));

        List<Families.Family> families = Families.of(texts);

        assertThat(families)
                .extracting(Families.Family::name)
                .containsExactlyInAnyOrder("Telephone and mail", "Professionalism");
        assertThat(families).allMatch(family -> family.members().size() == 2);
        assertThat(families).noneMatch(family -> family.members().contains(4));
    }

    @Test
    void noTextsMakeNoFamilies() {
        assertThat(Families.of(List.of())).isEmpty();
        assertThat(Families.of(List.of(Sense.of("Xyzzy")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Be kind!                    | be  Kind          | true  | true
            Keep patients in the loop   | Keep the patients in the loop | false | true
            Answer the phone quickly    | Answer the phones quickly     | false | true
            Be kind                     | Don't be kind     | false | false
            Be kind                     | Be on time        | false | false
            Listen to customers         | Listen to each other | false | false
            Βλέπω το CRM                | Αγνοώ το CRM      | false | false
            Ακούω τον πελάτη            | ακούω τον  πελάτη! | true | true
            Слышу клиента до 100        | Не слышу коллег 100 | false | false
            """)
    void duplicatesAreTheSameOrNearlyTheSameWords(String one, String other, boolean same, boolean nearly) {
        assertThat(Alike.of(one).same(Alike.of(other))).isEqualTo(same);
        assertThat(Alike.of(one).nearly(Alike.of(other))).isEqualTo(nearly);
        assertThat(Alike.of(other).nearly(Alike.of(one))).isEqualTo(nearly);
    }
}
