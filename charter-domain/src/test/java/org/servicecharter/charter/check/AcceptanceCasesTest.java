package org.servicecharter.charter.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicecharter.charter.version.CharterVersionFixture.ADA;
import static org.servicecharter.charter.version.CharterVersionFixture.NOW;
import static org.servicecharter.charter.version.CharterVersionFixture.PIA;
import static org.servicecharter.charter.version.CharterVersionFixture.TODAY;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.text.CanonicalText;
import org.servicecharter.charter.text.Channel;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.charter.text.Comparison;
import org.servicecharter.charter.text.LegalStatus;
import org.servicecharter.charter.text.MeasureUnit;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.text.ProvisionTerms;
import org.servicecharter.charter.text.Tier;
import org.servicecharter.charter.text.Within;
import org.servicecharter.charter.version.Behaviour;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Draft;
import org.servicecharter.charter.version.Review;
import org.servicecharter.charter.version.Sector;
import org.servicecharter.charter.version.Side;
import org.servicecharter.charter.version.VersionState;
import org.servicecharter.framework.Firmness;

/** Charters of the shapes that real ones have, in words of our own. AT-05 is with the checks of promises. */
class AcceptanceCasesTest {

    @Test
    @DisplayName("AT-02: will +9, will not +8 and -1, one reworded; two differ in spelling alone")
    void aValueGrowsFromOneVersionToTheNext() {
        SampleCharter a = new SampleCharter(CharterKind.INTERNAL, Sector.PUBLIC)
                .principle(
                        "We take pride in what we do",
                        List.of(
                                "We fulfill what we promised.",
                                "We pro-actively offer our help.",
                                "We keep the vehicle clean.",
                                "We learn from each call.",
                                "We thank a colleague for good work."),
                        List.of(
                                "We do not complain without a proposal.",
                                "We do not obstruct colleagues.",
                                "We do not leave work half done."));
        assertThat(a.blocking()).isEmpty();
        assertThat(a.advice()).containsExactly("CC-04.number", "CC-25.missing");
        a.version.submit(Review.withoutConsultation("All stations were asked"));
        a.version.publish(null, null, a.text(), PIA, NOW);
        a.version.become(VersionState.PUBLISHED);
        CharterVersion b = a.version.next(ADA, NOW);
        Draft draft = b.draft(ADA, NOW);
        reword(b, draft, "We fulfill what we promised.", "We fulfil what we promised.");
        reword(b, draft, "We pro-actively offer our help.", "We proactively offer our help.");
        reword(b, draft, "We do not obstruct colleagues.", "We do not stand in the way of colleagues at work.");
        draft.remove(behaviour(b, "We do not complain without a proposal.").getCode(), 0);
        String pride = b.wording().principles().get(0).getCode();
        for (int more = 1; more <= 9; more++) {
            draft.addBehaviour(pride, Side.DO, "do" + more, "We check item " + more + " of the list.", List.of());
        }
        for (int more = 1; more <= 8; more++) {
            draft.addBehaviour(pride, Side.DONT, "dont" + more, "We do not skip item " + more + ".", List.of());
        }

        Map<String, Long> changes = new Comparison(
                        a.version.wording().passages(), b.wording().passages())
                .changes().stream()
                        .map(AcceptanceCasesTest::named)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(changes)
                .isEqualTo(Map.of(
                        "DO ADDED", 9L, "DO REWORDED", 2L, "DONT ADDED", 8L, "DONT REMOVED", 1L, "DONT REWORDED", 1L));
        assertThat(b.wording().principles().get(0).dos()).hasSize(14);
        assertThat(b.wording().principles().get(0).donts()).hasSize(10);
    }

    @Test
    @DisplayName(
            "AT-03: six expected, eleven not expected, and what staff may expect; without that, advice and no refusal")
    void aStaffChartersThirdColumnIsAdvised() {
        SampleCharter two = new SampleCharter(CharterKind.INTERNAL, Sector.PUBLIC)
                .principle(
                        "We care",
                        List.of(
                                "We say hello to whoever comes near.",
                                "We offer help before we are asked.",
                                "We ask how somebody feels, and wait for the answer.",
                                "We keep what we hear to ourselves.",
                                "We say thank you.",
                                "We own up when we were wrong."),
                        Stream.of(
                                        "talk over a patient's head",
                                        "raise our voice",
                                        "blame others",
                                        "look away",
                                        "gossip",
                                        "leave somebody out",
                                        "roll our eyes",
                                        "use words nobody knows",
                                        "let a bell ring",
                                        "eat at the desk",
                                        "say that it is not our job")
                                .map(rest -> "We do not " + rest + ".")
                                .toList());
        assertThat(two.version.wording().principles().get(0).donts()).hasSize(11);
        assertThat(two.advice()).contains("CC-25.missing").doesNotContain("S0.ourWay");
        assertThat(two.blocking()).isEmpty();

        two.says(Part.STAFF, "You get a break, and somebody to talk to.");
        assertThat(two.advice()).doesNotContain("CC-25.missing");
        assertThat(two.blocking()).isEmpty();
    }

    @Test
    @DisplayName("AT-08: a tax office's commitments, what it asks, and the steps when one is not satisfied")
    void aTaxOfficesCharterPasses() {
        SampleCharter office = taxOffice();
        assertThat(office.blocking()).isEmpty();
        assertThat(office.advice())
                .doesNotContain(
                        "CC-10.missing", "CC-10.condition", "CC-27.long", "CC-27.sentence", "CC-30.superlative");
        assertThat(CanonicalText.read(CanonicalText.of(office.text()).json())).isEqualTo(office.text());

        office.draft()
                .remove(
                        office.version
                                .wording()
                                .provisions(Part.COMPLAINT)
                                .get(0)
                                .getCode(),
                        0);
        assertThat(office.blocking()).containsExactly("CC-13.missing");
    }

    @Test
    @DisplayName("AT-14: a hotel's credo, motto, steps, basics, freedom to act and promise to staff, renewed each year")
    void aHotelsCredoFitsTheForm() {
        SampleCharter hotel = new SampleCharter(CharterKind.INTERNAL, Sector.OTHER)
                .describe("Hosts who serve guests", TODAY.plusMonths(12))
                .define(
                        "Customer service means caring for each guest, and doing what they wish before they ask for it.")
                .principle(
                        "We welcome you",
                        List.of("We greet you by name."),
                        List.of("We do not point, we lead the way."))
                .principle(
                        "We foresee what you need", List.of("We note what you like."), List.of("We do not ask twice."))
                .principle(
                        "We say farewell", List.of("We thank you by name."), List.of("We do not let you carry a bag."))
                .behaviour(
                        Side.DO,
                        "We put it right at once, whoever hears of it first.",
                        new BehaviourTerms(
                                null, null, null, null, null, null, Firmness.GUIDELINE, "up to what a room costs"))
                .says(Part.STAFF, "You take part in planning the work that concerns you.");
        for (int basic = 1; basic <= 13; basic++) {
            hotel.behaviour(Side.DO, "We keep basic " + basic + " every day.", BehaviourTerms.plain());
        }

        assertThat(hotel.findings()).isEmpty();
        CharterText text = CanonicalText.read(CanonicalText.of(hotel.text()).json());
        assertThat(text.motto()).isEqualTo("Hosts who serve guests");
        assertThat(text.of(Part.STAFF)).hasSize(1);
        assertThat(text.nextReviewOn()).isEqualTo(text.effectiveOn().plusMonths(12));
        assertThat(text.principles().stream()
                        .mapToInt(one -> one.dos().size() + one.donts().size())
                        .sum())
                .isEqualTo(20);
    }

    @Test
    @DisplayName(
            "AT-16: rights by law, pledges and responsibilities keep their status; a review in ten years is too late")
    void aHealthServiceTellsRightsFromPledges() {
        SampleCharter health = taxOffice()
                .says(Part.COURTESY, "You may see your records.", status(LegalStatus.LEGAL_DUTY))
                .says(Part.COURTESY, "We give you a date within a week.", status(LegalStatus.PLEDGE))
                .says(Part.ASKED, "Please keep your appointments.", status(LegalStatus.RESPONSIBILITY));
        assertThat(health.blocking()).isEmpty();
        CharterText text = CanonicalText.read(CanonicalText.of(health.text()).json());
        assertThat(text.provisions().stream()
                        .map(one -> one.terms().legalStatus())
                        .filter(status -> status != null))
                .containsExactly(LegalStatus.LEGAL_DUTY, LegalStatus.PLEDGE, LegalStatus.RESPONSIBILITY);

        assertThat(health.describe(null, TODAY.plusYears(10)).blocking()).containsExactly("CC-22.late");
        assertThat(health.describe(null, TODAY.plusYears(3)).blocking()).isEmpty();
    }

    private static SampleCharter taxOffice() {
        return new SampleCharter(CharterKind.PUBLIC, Sector.PUBLIC)
                .principle(
                        "We treat you fairly",
                        List.of("We take you to be honest unless we know better."),
                        List.of("We do not decide before we have heard you."))
                .principle(
                        "We keep you informed",
                        List.of("We give our name when we call."),
                        List.of("We do not use jargon."))
                .principle(
                        "We keep it simple",
                        List.of("We ask for each paper once."),
                        List.of("We do not send you around."))
                .promise(
                        "We answer your letter.",
                        new PromiseTerms(
                                "Everybody",
                                Channel.LETTER,
                                "your letter arrives",
                                "you have our answer",
                                MeasureUnit.CALENDAR_DAYS,
                                List.of(new Tier(85, 28)),
                                null,
                                null,
                                "none",
                                null,
                                "Head of letters",
                                "The post book",
                                null,
                                null,
                                LegalStatus.PLEDGE))
                .says(Part.ASKED, "Please keep good records, and answer us in time.")
                .says(Part.CONTACT, "Telephone 0123", new ProvisionTerms(null, "Weekdays 8 to 6", null, null, null))
                .says(Part.CONTACT, "Our pages", new ProvisionTerms(null, "Always", null, null, null))
                .says(Part.FEEDBACK, "Tell us on our pages.")
                .says(
                        Part.COMPLAINT,
                        "Talk to the person, then to their manager, then to the complaints line.",
                        new ProvisionTerms(
                                "Complaints line",
                                null,
                                new Within(3, MeasureUnit.WORKING_DAYS),
                                new Within(15, MeasureUnit.WORKING_DAYS),
                                null))
                .says(Part.ESCALATION, "The ombudsman", new ProvisionTerms(null, "Tel. 1", null, null, null))
                .says(Part.REDRESS, "We say sorry, explain, and put it right.")
                .says(Part.RESULTS, "Results are on our pages each quarter.");
    }

    private static ProvisionTerms status(LegalStatus status) {
        return new ProvisionTerms(null, null, null, null, status);
    }

    private static void reword(CharterVersion version, Draft draft, String from, String to) {
        draft.reword(behaviour(version, from).getCode(), 0, to);
    }

    private static Behaviour behaviour(CharterVersion version, String words) {
        return version.wording()
                .clauses()
                .filter(clause -> clause.getWording().equals(words))
                .map(Behaviour.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String named(ClauseChange change) {
        return change.part() + " " + change.kind();
    }
}
