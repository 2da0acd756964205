package org.servicecharter.charter.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.servicecharter.charter.version.CharterVersionFixture.ADA;
import static org.servicecharter.charter.version.CharterVersionFixture.COMPLETE;
import static org.servicecharter.charter.version.CharterVersionFixture.NOW;
import static org.servicecharter.charter.version.CharterVersionFixture.TODAY;
import static org.servicecharter.charter.version.CharterVersionFixture.complete;
import static org.servicecharter.charter.version.CharterVersionFixture.empty;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Draft;
import org.servicecharter.charter.version.Particulars;
import org.servicecharter.charter.version.Side;

class ChecksTest {

    private static final Charter STAFF = new Charter("library", "en", null, NOW);

    @Test
    @DisplayName("CC-01, CC-03, CC-20, CC-21, CC-22: an empty draft is told all that is missing, and is not published")
    void anEmptyDraftIsToldAllThatIsMissing() {
        assertThat(blocking(empty()))
                .containsExactly(
                        "CC-01.services",
                        "CC-01.customers",
                        "CC-03.neither",
                        "CC-20.owner",
                        "CC-20.approver",
                        "CC-21.effective",
                        "CC-22.missing");
        assertThatThrownBy(() -> new Checks(STAFF, empty(), List.of(), TODAY).requirePassed())
                .isInstanceOfSatisfying(ChecksNotPassed.class, refused -> assertThat(refused.arguments())
                        .containsExactly("CC-01, CC-03, CC-20, CC-21, CC-22"));
    }

    @Test
    @DisplayName("what is to be done names its place: a field, a part that is missing, or the clause")
    void whatIsToBeDoneNamesItsPlace() {
        assertThat(findings(empty()).filter(Finding::blocks).map(Finding::place))
                .containsExactly(
                        "services", "customers", "DEFINITION", "owner", "approver", "effectiveOn", "nextReviewOn");

        CharterVersion version = complete();
        Draft draft = version.draft(ADA, NOW);
        draft.addPrinciple("word", "We keep our word", List.of());
        draft.reword("greet", 0, "We are the best.");
        assertThat(findings(version))
                .extracting(Finding::key, Finding::place)
                .contains(
                        tuple("CC-04.noBehaviour", "word"),
                        tuple("CC-30.superlative", "greet"),
                        tuple("CC-25.missing", "STAFF"));
    }

    @Test
    void aCompleteDraftPasses() {
        assertThat(blocking(complete())).isEmpty();
        new Checks(STAFF, complete(), List.of(), TODAY).requirePassed();
    }

    @Test
    @DisplayName(
            "CC-28: what is too long for a poster is warned about, with both numbers; what surrounds it is not counted")
    void whatHangsOnTheWallIsShort() {
        CharterVersion version = complete();
        Draft draft = version.draft(ADA, NOW);
        for (int nth = 0; advice(version).stream().noneMatch("CC-28.poster"::equals); nth++) {
            draft.addPrinciple("long" + nth, "word ".repeat(50).strip(), List.of());
        }
        int told = (int) findings(version)
                .filter(finding -> finding.key().equals("CC-28.poster"))
                .findFirst()
                .orElseThrow()
                .arguments()
                .get(0);
        assertThat(blocking(version)).doesNotContain("CC-28.poster");

        int tooMany = told - Checks.WORDS_ON_A_POSTER;
        draft.reword("long0", 0, "word ".repeat(50 - tooMany).strip());
        assertThat(advice(version)).doesNotContain("CC-28.poster");
        draft.reword("long0", 0, "word ".repeat(51 - tooMany).strip());
        assertThat(advice(version)).contains("CC-28.poster");
    }

    @Test
    @DisplayName("CC-03 or CC-04: a definition alone or principles alone are enough")
    void eitherADefinitionOrPrinciplesAreEnough() {
        CharterVersion definitionOnly = complete();
        definitionOnly.draft(ADA, NOW).remove("see", 0);
        CharterVersion principlesOnly = complete();
        principlesOnly.draft(ADA, NOW).remove("def", 0);

        assertThat(blocking(definitionOnly)).isEmpty();
        assertThat(blocking(principlesOnly)).isEmpty();
    }

    @Test
    @DisplayName("CC-04: a principle without any behaviour is not published")
    void aPrincipleNeedsABehaviour() {
        CharterVersion version = complete();
        version.draft(ADA, NOW).addPrinciple("word", "We keep our word", List.of());
        assertThat(blocking(version)).containsExactly("CC-04.noBehaviour");

        version.draft(ADA, NOW).addBehaviour("word", Side.DONT, "late", "We do not forget.", List.of());
        assertThat(blocking(version)).isEmpty();
        assertThat(advice(version)).contains("CC-05.noDo");
    }

    @ParameterizedTest
    @CsvSource({
        "One. Two! Three?,false",
        "'We help, e.g. Ann. Dr. Lee is in until 6 p.m. Monday. Three.',false",
        "One. Two. Three. Four.,true",
        "One… two… three… four,true"
    })
    @DisplayName("CC-03: a definition of more than three sentences is warned about")
    void aLongDefinitionIsWarnedAbout(String definition, boolean warned) {
        CharterVersion version = complete();
        version.draft(ADA, NOW).reword("def", 0, definition);

        assertThat(advice(version).contains("CC-03.long")).isEqualTo(warned);
        assertThat(blocking(version)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1,past", "0,past", "1,", "1096,", "1097,late", "36500,late"})
    @DisplayName("CC-22: the next review is in the future and at most 36 months away")
    void theReviewIsInTheFutureAndNotTooFar(int days, String reason) {
        CharterVersion version = complete();
        describe(version, TODAY.plusDays(days));

        assertThat(blocking(version)).isEqualTo(reason == null ? List.of() : List.of("CC-22." + reason));
    }

    @ParameterizedTest
    @CsvSource({"1,true", "2,true", "3,false", "8,false", "9,true"})
    @DisplayName("CC-04: three to eight principles are recommended")
    void threeToEightPrinciplesAreRecommended(int count, boolean warned) {
        CharterVersion version = complete();
        Draft draft = version.draft(ADA, NOW);
        for (int more = 1; more < count; more++) {
            draft.addPrinciple("p" + more, "Principle", List.of());
            draft.addBehaviour("p" + more, Side.DO, "b" + more, "Behaviour", List.of());
        }

        assertThat(advice(version).contains("CC-04.number")).isEqualTo(warned);
    }

    @ParameterizedTest
    @ValueSource(strings = {"We answer as soon as possible.", "We answer PROMPTLY.", "We strive to answer."})
    @DisplayName("CC-30: vague words are pointed at")
    void vagueWordsArePointedAt(String wording) {
        CharterVersion version = complete();
        version.draft(ADA, NOW).reword("greet", 0, wording);

        assertThat(advice(version)).contains("CC-30.vague");
    }

    @Test
    @DisplayName("CC-30: a word that only contains a vague one is none")
    void wordsThatOnlyContainAVagueOneAreNone() {
        CharterVersion version = complete();
        version.draft(ADA, NOW).reword("greet", 0, "Excellently striven, we answer at noon.");

        assertThat(advice(version)).doesNotContain("CC-30.vague");
    }

    @Test
    @DisplayName("CC-30: a superlative without a figure is pointed at, and a vague word not twice")
    void superlativesArePointedAt() {
        CharterVersion version = complete();
        version.draft(ADA, NOW).reword("greet", 0, "We are the best. We are excellent.");
        assertThat(advice(version)).containsOnlyOnce("CC-30.superlative").containsOnlyOnce("CC-30.vague");

        version.draft(ADA, NOW).reword("greet", 0, "We are best in 9 of 10 surveys.");
        assertThat(advice(version)).doesNotContain("CC-30.superlative");
    }

    @Test
    @DisplayName("CC-03: a definition that lacks action, care or need is advised to say it")
    void aDefinitionNamesActionCareAndNeed() {
        CharterVersion version = complete();
        version.draft(ADA, NOW).reword("def", 0, "A smile on every face.");
        assertThat(advice(version)).contains("CC-03.ACTION", "CC-03.CARE", "CC-03.NEED");

        version.draft(ADA, NOW).reword("def", 0, "We listen, and give what you need.");
        assertThat(advice(version)).noneMatch(key -> key.startsWith("CC-03"));
        assertThat(blocking(version)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20,false", "21,true"})
    @DisplayName("CC-27: sentences of more than twenty words on average are warned about")
    void longSentencesAreWarnedAbout(int words, boolean warned) {
        CharterVersion version = complete();
        Draft draft = version.draft(ADA, NOW);
        draft.remove("see", 0);
        draft.reword("def", 0, "word ".repeat(words).strip() + ".");

        assertThat(advice(version).contains("CC-27.long")).isEqualTo(warned);
    }

    private static void describe(CharterVersion version, LocalDate review) {
        Particulars wanted = new Particulars(
                COMPLETE.getTitle(),
                null,
                COMPLETE.getServices(),
                COMPLETE.getCustomers(),
                COMPLETE.getOwner(),
                COMPLETE.getApprover(),
                TODAY,
                review);
        version.draft(ADA, NOW).describe(version.getParticulars(), wanted);
    }

    private static List<String> blocking(CharterVersion version) {
        return findings(version).filter(Finding::blocks).map(Finding::key).toList();
    }

    private static List<String> advice(CharterVersion version) {
        return findings(version)
                .filter(finding -> !finding.blocks())
                .map(Finding::key)
                .toList();
    }

    private static Stream<Finding> findings(CharterVersion version) {
        return new Checks(STAFF, version, List.of(), TODAY).findings().stream();
    }
}
