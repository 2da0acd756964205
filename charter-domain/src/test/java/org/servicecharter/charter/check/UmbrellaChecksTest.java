package org.servicecharter.charter.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicecharter.charter.version.CharterVersionFixture.TODAY;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecharter.charter.text.Channel;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.text.LegalStatus;
import org.servicecharter.charter.text.MeasureUnit;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.text.ProvisionTerms;
import org.servicecharter.charter.text.Tier;
import org.servicecharter.charter.text.Within;
import org.servicecharter.charter.umbrella.Inherited;
import org.servicecharter.charter.version.Particulars;
import org.servicecharter.charter.version.Sector;

/** What is asked of the charter of a unit, and what its umbrella says for it. */
@DisplayName("domain.md 2.4, rule 8: one umbrella charter plus one per unit")
class UmbrellaChecksTest {

    private static final String ANSWER = "We answer your letter within 10 working days.";

    private final SampleCharter umbrella = new SampleCharter(CharterKind.PUBLIC, Sector.PUBLIC)
            .define("Customer service means that we listen to what you need, care about you and find an answer.")
            .principle("We see you", List.of("Greet whoever comes in"), List.of("We do not send people away."))
            .principle("We listen", List.of("Let people finish"), List.of("Interrupt anybody"))
            .principle(
                    "We keep our word", List.of("Call back when you said so"), List.of("Promise what you cannot keep"))
            .promise(ANSWER, days(10))
            .says(Part.MISSION, "We lend what people want to know.")
            .says(Part.COURTESY, "We are friendly.")
            .says(Part.ASKED, "Bring your card.")
            .says(Part.STAFF, "You have time for people.")
            .says(Part.CONTACT, "Call 020 7946 0000", reach())
            .says(Part.CONTACT, "Write to us", reach())
            .says(Part.FEEDBACK, "Tell us what you think.")
            .says(Part.COMPLAINT, "Tell us what went wrong.", steps())
            .says(Part.ESCALATION, "The ombudsman", reach())
            .says(Part.REDRESS, "We say sorry, explain and put it right.")
            .says(Part.NO_RETALIATION, "A complaint never harms you.")
            .says(Part.PRIVACY, "We keep your details safe.")
            .says(Part.ACCESS, "There is a ramp.")
            .says(Part.RESULTS, "We count, and publish it each year.")
            .says(Part.MAKING, "All of us wrote it.")
            .says(Part.FORMATS, "Large print.");

    private final SampleCharter unit = new SampleCharter(CharterKind.PUBLIC, Sector.PUBLIC);

    @Test
    @DisplayName("CC-02 to CC-26: what the umbrella says is not asked of the unit again, and the list says so")
    void whatTheUmbrellaSaysIsNotAskedAgain() {
        assertThat(umbrella.blocking()).isEmpty();
        assertThat(unit.blocking())
                .contains(
                        "CC-03.neither", "CC-07.none", "CC-11.ways", "CC-13.missing", "CC-14.missing", "CC-23.missing");

        Checks checks = unit.under(inForce());

        assertThat(checks.findings()).isEmpty();
        assertThat(checks.kept()).extracting(Finding::key).containsExactlyElementsOf(keys(unit.findings()));
    }

    @Test
    @DisplayName(
            "CC-01: what a unit leaves open of its scope is as the umbrella says; who answers for it is its own (CC-20)")
    void theScopeIsInheritedAndTheOwnerIsNot() {
        Particulars bare = new Particulars("Our desk", null, null, null, null, null, TODAY, TODAY.plusYears(1));
        unit.draft().describe(unit.version.getParticulars(), bare);

        assertThat(keys(unit.under(inForce()).findings())).containsExactly("CC-20.owner", "CC-20.approver");
        assertThat(unit.text().services()).isNull();
        assertThat(unit.text().inheriting(inForce().named(), umbrella.text()))
                .satisfies(text -> assertThat(text.services()).isEqualTo("Everything we do"))
                .satisfies(text -> assertThat(text.customers()).isEqualTo("Everybody who comes"))
                .satisfies(text -> assertThat(text.inheritance().unit()).isEqualTo("Lending desk"));
    }

    @Test
    @DisplayName("CC-13: the steps of a complaint may stand here and there")
    void stepsOfBothCount() {
        unit.says(Part.COMPLAINT, "At the desk, ask for whoever leads the shift.");

        assertThat(keys(unit.under(inForce()).findings())).isEmpty();
        assertThat(unit.blocking()).contains("CC-13.role", "CC-13.acknowledge");
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,UMBRELLA.waiting,true",
        "2,0,UMBRELLA.withdrawn,true",
        "0,1,UMBRELLA.open,true",
        "1,2,UMBRELLA.newer,false",
        "2,2,,"
    })
    @DisplayName("it stands on a version of an umbrella that is in force, and is told of another one")
    void theUmbrellaHolds(int version, int newest, String key, Boolean blocks) {
        List<Finding> findings = unit.under(umbrella(version, newest)).findings().stream()
                .filter(finding -> finding.rule().equals("UMBRELLA"))
                .toList();

        assertThat(keys(findings)).isEqualTo(key == null ? List.of() : List.of(key));
        assertThat(findings).allSatisfy(finding -> assertThat(finding.blocks()).isEqualTo(blocks));
        assertThat(findings).noneMatch(Finding::isWaivable);
    }

    @ParameterizedTest
    @CsvSource({
        "'greet whoever  comes in.',DO,S3.repeated",
        "'Send people away',DONT,S3.repeated",
        "'We never send people away',DO,S3.repeated",
        "'Greet whoever comes in',DONT,S3.asks",
        "'Never greet whoever comes in',DO,S3.asks",
        "'We will interrupt anybody',DO,S3.forbids",
        "'We send people away',DO,S3.forbids",
        "'Greet whoever comes in by name',DO,",
        "'Walk with people to the shelf',DO,"
    })
    @DisplayName(
            "S3 #5: a behaviour that the umbrella has is repeated, one that it has on the other side contradicts it")
    void behavioursAreComparedWhereverTheyStand(String words, String side, String key) {
        unit.principle(
                "We are at the desk",
                side.equals("DO") ? List.of(words) : List.of("Look up"),
                side.equals("DO") ? List.of("Look down") : List.of(words));

        List<Finding> found = ofS3(unit);
        assertThat(keys(found)).isEqualTo(key == null ? List.of() : List.of(key));
        assertThat(found).allSatisfy(one -> {
            assertThat(one.blocks()).isEqualTo(!key.endsWith("repeated"));
            assertThat(one.arguments()).contains(words);
        });
    }

    @Test
    @DisplayName(
            "S3 #5: what the umbrella says word for word is repeated, but for a principle under which a unit says more")
    void whatIsSaidTwiceIsRepeated() {
        unit.define("Customer service means that we listen to what you need, care about you and find an answer.")
                .principle("We see you", List.of("Greet whoever comes in"), List.of())
                .principle("We listen", List.of("Let people finish", "Sit down with them"), List.of())
                .says(Part.FEEDBACK, "Tell us what you think!")
                .says(Part.ACCESS, "There is a ramp at the back.");

        assertThat(ofS3(unit)).allMatch(finding -> finding.key().equals("S3.repeated"));
        assertThat(ofS3(unit))
                .flatExtracting(Finding::arguments)
                .containsExactly(
                        "Customer service means that we listen to what you need, care about you and find an answer.",
                        "We see you",
                        "Greet whoever comes in",
                        "Let people finish",
                        "Tell us what you think!");
    }

    @ParameterizedTest
    @CsvSource({"10,S3.repeated,false", "5,,", "11,S3.lowers,true"})
    @DisplayName("a unit may promise more than the umbrella, and not less")
    void aUnitMayRaiseAPromise(int within, String key, Boolean blocks) {
        unit.promise(ANSWER, days(within));

        List<Finding> found = ofS3(unit);
        assertThat(keys(found)).isEqualTo(key == null ? List.of() : List.of(key));
        assertThat(found).allSatisfy(one -> assertThat(one.blocks()).isEqualTo(blocks));
    }

    private List<Finding> ofS3(SampleCharter of) {
        return of.under(inForce()).findings().stream()
                .filter(finding -> finding.rule().equals("S3"))
                .toList();
    }

    private Inherited inForce() {
        return umbrella(1, 1);
    }

    private Inherited umbrella(int version, int newest) {
        return new Inherited(
                "lending",
                "Lending desk",
                "all",
                "For everybody",
                version,
                newest,
                version == 0 ? null : "0".repeat(64),
                version == 0 ? null : umbrella.text());
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).toList();
    }

    private static ProvisionTerms reach() {
        return new ProvisionTerms(null, "weekdays 9 to 5", null, null, null);
    }

    private static ProvisionTerms steps() {
        return new ProvisionTerms(
                "Head of service",
                null,
                new Within(2, MeasureUnit.WORKING_DAYS),
                new Within(10, MeasureUnit.WORKING_DAYS),
                null);
    }

    private static PromiseTerms days(int within) {
        return new PromiseTerms(
                "Everyone",
                Channel.LETTER,
                "your letter arrives",
                "you have our answer",
                MeasureUnit.WORKING_DAYS,
                List.of(new Tier(100, within)),
                null,
                null,
                "none",
                null,
                "Head of post",
                "the post book",
                null,
                null,
                LegalStatus.PLEDGE);
    }
}
