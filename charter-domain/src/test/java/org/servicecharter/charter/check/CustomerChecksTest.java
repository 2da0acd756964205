package org.servicecharter.charter.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicecharter.charter.version.CharterVersionFixture.ADA;
import static org.servicecharter.charter.version.CharterVersionFixture.NOW;
import static org.servicecharter.charter.version.CharterVersionFixture.TODAY;
import static org.servicecharter.charter.version.CharterVersionFixture.complete;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
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
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Draft;
import org.servicecharter.charter.version.Sector;
import org.servicecharter.charter.version.Side;

/** What is asked of a charter made for customers. */
class CustomerChecksTest {

    private static final ProvisionTerms PLAIN = ProvisionTerms.plain();

    private final Charter charter = new Charter("library", "en", null, NOW);
    private final CharterVersion version = complete();

    @BeforeEach
    void forCustomers() {
        charter.classify(CharterKind.PUBLIC, Sector.PUBLIC);
    }

    @Test
    @DisplayName("CC-07, CC-11 to CC-15, CC-23: what staff signed among themselves is not yet a charter for customers")
    void aStaffCharterIsNoPublicOne() {
        assertThat(blocking())
                .containsExactly(
                        "CC-07.none",
                        "CC-11.ways",
                        "CC-12.missing",
                        "CC-13.missing",
                        "CC-14.missing",
                        "CC-15.missing",
                        "CC-23.missing");
        assertThat(advice())
                .contains(
                        "CC-02.missing",
                        "CC-06.missing",
                        "CC-10.missing",
                        "CC-16.missing",
                        "CC-17.missing",
                        "CC-18.missing",
                        "CC-24.missing",
                        "CC-25.missing",
                        "CC-26.missing");

        charter.classify(CharterKind.INTERNAL, Sector.PUBLIC);
        assertThat(blocking()).isEmpty();
        assertThat(advice()).contains("CC-25.missing").doesNotContain("CC-02.missing", "CC-11.ways");
    }

    @Test
    void aWholeCharterForCustomersPasses() {
        whole();
        assertThat(blocking()).isEmpty();
        new Checks(charter, version, List.of(), TODAY).requirePassed();
    }

    @Test
    @DisplayName("AT-05, CC-07: tiers whose percent rises with the time are taken, a longer time with fewer is refused")
    void tiersRise() {
        whole();
        draft().addPromise(
                        "good",
                        "We answer letters.",
                        terms(new Tier(50, 10), new Tier(85, 20), new Tier(100, 30)),
                        List.of());
        assertThat(blocking()).isEmpty();

        draft().addPromise("bad", "We answer forms.", terms(new Tier(85, 10), new Tier(50, 20)), List.of());
        assertThat(blocking()).containsExactly("CC-07.tiers");
    }

    @Test
    @DisplayName("CC-07, CC-09, CC-15, CC-29: a promise of words alone cannot be measured, and nobody answers for it")
    void aPromiseNeedsItsTerms() {
        whole();
        draft().addPromise("open", "We answer quickly.", PromiseTerms.open(), List.of());
        assertThat(blocking()).containsExactly("CC-07.unmeasured", "CC-09.conditions", "CC-29.owner", "CC-29.source");
        assertThat(advice()).contains("CC-07.span", "CC-08.channel", "CC-19.status");
    }

    @Test
    @DisplayName("CC-15: a consequence for each promise will do instead of a general one")
    void redressMayStandWithEachPromise() {
        whole();
        draft().remove("redress", 0);
        assertThat(blocking()).isEmpty();
        draft().agree("letters", 0, "We answer letters.", without(terms(new Tier(100, 10))));
        assertThat(blocking()).containsExactly("CC-15.promise", "CC-15.missing");
    }

    @Test
    @DisplayName("CC-13: complaints need a role and both times, wherever among the steps they stand")
    void complaintsNeedRoleAndTimes() {
        whole();
        draft().agree("complaint", 0, "Tell us.", PLAIN);
        assertThat(blocking()).containsExactly("CC-13.role", "CC-13.acknowledge", "CC-13.answer");
        draft().addProvision(
                        Part.COMPLAINT,
                        "second",
                        "The manager answers.",
                        new ProvisionTerms("Manager", null, days(2), days(10), null),
                        List.of());
        assertThat(blocking()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC,true", "BANK,true", "OTHER,false"})
    @DisplayName("CC-14: an outside body must be named in the public sector and by a bank, elsewhere it should")
    void theSectorDecidesOnTheOutsideBody(Sector sector, boolean blocks) {
        whole();
        charter.classify(CharterKind.PUBLIC, sector);
        draft().remove("ombudsman", 0);
        assertThat(blocking().contains("CC-14.missing")).isEqualTo(blocks);
        assertThat(advice().contains("CC-14.missing")).isEqualTo(!blocks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Please bring your card.|false",
                "We help you only if you bring your card.|true",
                "You must register before we answer.|true",
                "Be polite, otherwise we end the call.|true"
            })
    @DisplayName("CC-10: what we ask is no price for a right")
    void whatWeAskIsNoPrecondition(String asked, boolean warned) {
        draft().addProvision(Part.ASKED, "asked", asked, PLAIN, List.of());
        assertThat(advice().contains("CC-10.condition")).isEqualTo(warned);
    }

    @Test
    @DisplayName("AT-03, CC-25: without what staff may expect a staff charter is advised, not refused")
    void staffMayExpectSomething() {
        charter.classify(CharterKind.INTERNAL, Sector.OTHER);
        assertThat(advice()).contains("CC-25.missing");
        draft().addProvision(Part.STAFF, "time", "You get time to do it well.", PLAIN, List.of());
        assertThat(advice()).doesNotContain("CC-25.missing");
        assertThat(blocking()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We find a way that suits you.|",
                "We do it our way.|S0.ourWay",
                "We ask “What brings you here?”|",
                "We ask “Can I help you?”|S1.yesNo",
                "We listen in all cases.|",
                "We handle every case within a day.|S4.people",
                "Be kind.|CC-04.mindset",
                "Hold the door open.|"
            })
    @DisplayName("S0, S1, S4, CC-04: our way, closed questions, people as cases and a mere mindset are pointed out")
    void theFrameworksWarn(String behaviour, String warning) {
        draft().addBehaviour("see", Side.DO, "new", behaviour, List.of());
        List<String> keys = List.of("S0.ourWay", "S1.yesNo", "S4.people", "CC-04.mindset");
        assertThat(advice().stream().filter(keys::contains).toList())
                .isEqualTo(warning == null ? List.of() : List.of(warning));
        assertThat(blocking()).doesNotContainAnyElementsOf(keys);
    }

    private void whole() {
        Draft draft = draft();
        draft.addPromise("letters", "We answer letters.", terms(new Tier(100, 10)), List.of());
        draft.addProvision(
                Part.CONTACT, "phone", "0123 456", new ProvisionTerms(null, "9 to 5", null, null, null), List.of());
        draft.addProvision(
                Part.CONTACT,
                "desk",
                "The front desk",
                new ProvisionTerms(null, "9 to 5", null, null, null),
                List.of());
        draft.addProvision(Part.FEEDBACK, "feedback", "Tell us what you think.", PLAIN, List.of());
        draft.addProvision(
                Part.COMPLAINT,
                "complaint",
                "Write to the manager.",
                new ProvisionTerms("Manager", null, days(2), days(10), null),
                List.of());
        draft.addProvision(
                Part.ESCALATION,
                "ombudsman",
                "The ombudsman",
                new ProvisionTerms(null, "Tel. 1", null, null, null),
                List.of());
        draft.addProvision(Part.REDRESS, "redress", "We apologise and put it right.", PLAIN, List.of());
        draft.addProvision(Part.RESULTS, "results", "Results are on our pages.", PLAIN, List.of());
    }

    private static PromiseTerms terms(Tier... tiers) {
        return new PromiseTerms(
                "Everybody",
                Channel.LETTER,
                "Your letter arrives",
                "You have our answer",
                MeasureUnit.WORKING_DAYS,
                List.of(tiers),
                null,
                null,
                "none",
                null,
                "Head of service",
                "Post book",
                "We write with the reason and a new date.",
                "time",
                LegalStatus.PLEDGE);
    }

    private static PromiseTerms without(PromiseTerms terms) {
        return new PromiseTerms(
                terms.audience(),
                terms.channel(),
                terms.startEvent(),
                terms.endEvent(),
                terms.unit(),
                terms.tiers(),
                null,
                null,
                terms.conditions(),
                null,
                terms.owner(),
                terms.dataSource(),
                null,
                terms.aspect(),
                terms.legalStatus());
    }

    private static Within days(int amount) {
        return new Within(amount, MeasureUnit.WORKING_DAYS);
    }

    private Draft draft() {
        return version.draft(ADA, NOW);
    }

    private List<String> blocking() {
        return findings().filter(Finding::blocks).map(Finding::key).distinct().toList();
    }

    private List<String> advice() {
        return findings().filter(finding -> !finding.blocks()).map(Finding::key).toList();
    }

    private Stream<Finding> findings() {
        return new Checks(charter, version, List.of(), TODAY).findings().stream();
    }
}
