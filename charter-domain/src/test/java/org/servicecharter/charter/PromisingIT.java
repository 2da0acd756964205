package org.servicecharter.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.charter.check.ChecksNotPassed;
import org.servicecharter.charter.check.Finding;
import org.servicecharter.charter.check.NotWaivable;
import org.servicecharter.charter.draft.CharterBeginning;
import org.servicecharter.charter.draft.CharterDrafting;
import org.servicecharter.charter.draft.CharterFileNotUsable;
import org.servicecharter.charter.draft.ClauseDrafting;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.draft.DraftView;
import org.servicecharter.charter.draft.Waiving;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.charter.text.Fact;
import org.servicecharter.charter.text.MeasureUnit;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.text.ProvisionTerms;
import org.servicecharter.charter.text.Tier;
import org.servicecharter.charter.text.Within;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.charter.version.ClauseChangedMeanwhile;
import org.servicecharter.charter.version.KindFixed;
import org.servicecharter.charter.version.ReasonMissing;
import org.servicecharter.charter.version.Sector;
import org.servicecharter.charter.version.TermsNotUsable;

/** Promises and what surrounds them, from the draft into the frozen text. */
@ExtendWith(ArquillianExtension.class)
class PromisingIT {

    private static final ProvisionTerms PLAIN = ProvisionTerms.plain();

    @Inject
    private CharterJourney journey;

    @Inject
    private CharterBeginning beginning;

    @Inject
    private CharterDrafting drafting;

    @Inject
    private Waiving waiving;

    @Inject
    private ClauseDrafting clauses;

    @Inject
    private DraftQueries drafts;

    @Inject
    private CharterQueries queries;

    @Inject
    private Ada ada;

    @Test
    @DisplayName("CC-07, CC-11 to CC-15, CC-23: a charter for customers is published with all it needs, word for word")
    void whatIsPromisedIsFrozen() throws Exception {
        String code = forCustomers("What you can count on");
        assertThatThrownBy(() -> journey.submit(code)).isInstanceOf(ChecksNotPassed.class);
        promiseAll(code);
        journey.submit(code);
        journey.publish(code, null, null);

        CharterText text = queries.inForce(code).orElseThrow().original().content();
        assertThat(text.kind()).isEqualTo(CharterKind.PUBLIC);
        assertThat(text.promises()).containsExactly(new CharterText.Promise("We answer letters.", letters(30)));
        assertThat(text.parts())
                .containsExactly(
                        Part.CONTACT, Part.FEEDBACK, Part.COMPLAINT, Part.ESCALATION, Part.REDRESS, Part.RESULTS);
        assertThat(text.of(Part.COMPLAINT)).singleElement().satisfies(step -> assertThat(step.facts())
                .extracting(Fact::text)
                .containsExactly("Manager on duty", "within 2 working days", "within 10 working days"));
        assertThat(text.of(Part.CONTACT)).hasSize(2);
    }

    @Test
    @DisplayName("AT-05: a next version keeps the terms, and a shorter time is a change everyone sees")
    void aNextVersionComparesTermByTerm() throws Exception {
        String code = forCustomers("What you can count on twice");
        promiseAll(code);
        journey.submit(code);
        journey.publish(code, null, null);
        ada.does(() -> beginning.startNext(code));
        PromiseView kept = ada.get(() -> drafts.draft(code)).promises().get(0);
        assertThat(kept.terms()).isEqualTo(letters(30));

        ada.does(() ->
                clauses.agree(code, kept.statement().code(), kept.statement().revision(), kept.text(), letters(25)));

        List<ClauseChange> changes = ada.get(() -> drafts.changes(code));
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.part()).isEqualTo(Part.PROMISE);
            assertThat(change.under()).isEqualTo("We answer letters.");
            assertThat(change.pieces().toString()).contains("30 ", "25 ");
        });
        journey.describe(code);
        journey.submit(code);
        journey.publish(code, ChangeKind.MATERIAL, "We are quicker now");
        assertThatThrownBy(() -> ada.does(() -> {
                    beginning.startNext(code);
                    drafting.classify(code, CharterKind.INTERNAL, Sector.OTHER);
                }))
                .isInstanceOf(KindFixed.class);
    }

    @Test
    @DisplayName("CC-14: what is needed may be left out with a reason and a name; scope, roles and dates never")
    void aRuleIsWaivedWithAReason() throws Exception {
        String code = forCustomers("No outside body");
        promiseAll(code);
        ClauseView body =
                ada.get(() -> drafts.draft(code)).of(Part.ESCALATION).get(0).statement();
        ada.does(() -> clauses.remove(code, body.code(), body.revision()));
        assertThatThrownBy(() -> journey.submit(code)).isInstanceOf(ChecksNotPassed.class);
        assertThatThrownBy(() -> ada.does(() -> waiving.waive(code, "CC-14", " ")))
                .isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(() -> ada.does(() -> waiving.waive(code, "CC-01", "No scope")))
                .isInstanceOf(NotWaivable.class);
        assertThatThrownBy(() -> ada.does(() -> waiving.waive(code, "CC-13", "It is there")))
                .isInstanceOf(NotWaivable.class);

        ada.does(() -> waiving.waive(code, "CC-14", "There is none in our country yet"));
        assertThat(ada.get(() -> drafts.draft(code)).findings())
                .filteredOn(Finding::isWaived)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("CC-14");
                    assertThat(finding.waivedBecause()).isEqualTo("There is none in our country yet");
                });
        ada.does(() -> waiving.unwaive(code, "CC-14"));
        assertThatThrownBy(() -> journey.submit(code)).isInstanceOf(ChecksNotPassed.class);
        ada.does(() -> waiving.waive(code, "CC-14", "There is none in our country yet"));
        journey.submit(code);
        journey.publish(code, null, null);

        assertThat(ada.get(() -> drafts.export(code)).versions().get(0).waived())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("There is none in our country yet"));
        ada.does(() -> beginning.startNext(code));
        assertThat(ada.get(() -> drafts.draft(code)).findings())
                .anyMatch(finding -> finding.rule().equals("CC-14") && finding.blocks());
    }

    @Test
    @DisplayName("AT-03, CC-25: a table with what staff may expect begins a charter, a broken one begins none")
    void aTableBeginsACharter() throws Exception {
        String table = "principle,do,dont,staff\nWe care,Look up,Send away,You get time\n,Listen,,\n";
        String code = ada.get(() -> beginning.startFromFile("From a table", table.getBytes(StandardCharsets.UTF_8)));
        DraftView draft = ada.get(() -> drafts.draft(code));
        assertThat(draft.principles()).singleElement().satisfies(care -> assertThat(care.dos())
                .extracting(ClauseView::text)
                .containsExactly("Look up", "Listen"));
        assertThat(draft.of(Part.STAFF)).extracting(ProvisionView::text).containsExactly("You get time");
        assertThat(draft.findings()).noneMatch(finding -> finding.rule().equals("CC-25"));

        int before = ada.get(() -> drafts.all()).size();
        byte[] broken = (table + "x,\"").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ada.get(() -> beginning.startFromFile("Broken", broken)))
                .isInstanceOf(CharterFileNotUsable.class);
        assertThat(ada.get(() -> drafts.all())).hasSize(before);
    }

    @Test
    void twoWhoChangeOnePromiseDoNotOverwriteEachOther() throws Exception {
        String code = forCustomers("Changed by two");
        ada.does(() -> clauses.addPromise(code, "We answer.", PromiseTerms.open()));
        ClauseView seen = ada.get(() -> drafts.draft(code)).promises().get(0).statement();
        ada.does(() -> clauses.agree(code, seen.code(), seen.revision(), "We answer letters.", letters(30)));

        assertThatThrownBy(() -> ada.does(
                        () -> clauses.agree(code, seen.code(), seen.revision(), "We answer mail.", letters(20))))
                .isInstanceOf(ClauseChangedMeanwhile.class);
        assertThat(ada.get(() -> drafts.draft(code)).promises()).singleElement().satisfies(one -> assertThat(one.text())
                .isEqualTo("We answer letters."));
    }

    @Test
    void anImpossibleNumberIsRefusedAndNothingIsKept() throws Exception {
        String code = forCustomers("Impossible");
        PromiseTerms over = terms(List.of(new Tier(101, 10)));
        assertThatThrownBy(() -> ada.does(() -> clauses.addPromise(code, "We answer.", over)))
                .isInstanceOf(TermsNotUsable.class);
        ProvisionTerms never = new ProvisionTerms("Manager", null, new Within(-1, MeasureUnit.HOURS), null, null);
        assertThatThrownBy(() -> ada.does(() -> clauses.addProvision(code, Part.COMPLAINT, "Tell us.", never)))
                .isInstanceOf(TermsNotUsable.class);
        assertThat(ada.get(() -> drafts.draft(code)).promises()).isEmpty();
        assertThat(ada.get(() -> drafts.draft(code)).provisions()).isEmpty();
    }

    @Test
    void aProvisionIsMovedTakenOutAndPutBackLikeAnyClause() throws Exception {
        String code = forCustomers("Moved about");
        for (String way : List.of("Telephone", "Desk", "Letter")) {
            ada.does(() -> clauses.addProvision(code, Part.CONTACT, way, PLAIN));
        }
        ClauseView desk = contact(code).get(1);
        ada.does(() -> clauses.shift(code, desk.code(), desk.revision(), -1));
        assertThat(contact(code)).extracting(ClauseView::text).containsExactly("Desk", "Telephone", "Letter");
        ClauseView first = contact(code).get(0);
        ada.does(() -> clauses.remove(code, first.code(), first.revision()));
        assertThat(contact(code)).hasSize(2);
        ada.does(() -> clauses.putBack(code, first.code()));
        assertThat(contact(code)).extracting(ClauseView::text).containsExactly("Telephone", "Letter", "Desk");
    }

    private List<ClauseView> contact(String code) throws Exception {
        return ada.get(() -> drafts.draft(code)).of(Part.CONTACT).stream()
                .map(ProvisionView::statement)
                .toList();
    }

    private String forCustomers(String title) throws Exception {
        String code = journey.readyDraft(title);
        ada.does(() -> drafting.classify(code, CharterKind.PUBLIC, Sector.PUBLIC));
        return code;
    }

    private void promiseAll(String code) throws Exception {
        ProvisionTerms hours = new ProvisionTerms(null, "Weekdays 9 to 5", null, null, null);
        ada.does(() -> {
            clauses.addPromise(code, "We answer letters.", letters(30));
            clauses.addProvision(code, Part.CONTACT, "Telephone 0123 456", hours);
            clauses.addProvision(code, Part.CONTACT, "The desk in the hall", hours);
            clauses.addProvision(code, Part.FEEDBACK, "Tell us what you think.", PLAIN);
            clauses.addProvision(
                    code,
                    Part.COMPLAINT,
                    "Write to the manager.",
                    new ProvisionTerms("Manager on duty", null, days(2), days(10), null));
            clauses.addProvision(
                    code, Part.ESCALATION, "The ombudsman", new ProvisionTerms(null, "Tel. 1", null, null, null));
            clauses.addProvision(code, Part.REDRESS, "We apologise, explain and put it right.", PLAIN);
            clauses.addProvision(code, Part.RESULTS, "Results are on our pages every quarter.", PLAIN);
        });
    }

    private static PromiseTerms letters(int last) {
        return terms(List.of(new Tier(50, 10), new Tier(85, 20), new Tier(100, last)));
    }

    private static PromiseTerms terms(List<Tier> tiers) {
        return new PromiseTerms(
                null,
                null,
                "your letter arrives",
                "you have our answer",
                MeasureUnit.WORKING_DAYS,
                tiers,
                null,
                null,
                "none",
                null,
                "Head of service",
                "Post book",
                null,
                null,
                null);
    }

    private static Within days(int amount) {
        return new Within(amount, MeasureUnit.WORKING_DAYS);
    }
}
