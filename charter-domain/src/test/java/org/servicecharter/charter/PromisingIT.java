package org.servicecharter.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.charter.check.ChecksNotPassed;
import org.servicecharter.charter.draft.CharterDrafting;
import org.servicecharter.charter.draft.ClauseDrafting;
import org.servicecharter.charter.draft.DraftQueries;
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
import org.servicecharter.charter.version.Sector;
import org.servicecharter.charter.version.TermsNotUsable;

/** Promises and what surrounds them, from the draft into the frozen text. */
@ExtendWith(ArquillianExtension.class)
class PromisingIT {

    private static final ProvisionTerms PLAIN = ProvisionTerms.plain();

    @Inject
    private CharterJourney journey;

    @Inject
    private CharterDrafting drafting;

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
        ada.does(() -> drafting.startNext(code));
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
                    drafting.startNext(code);
                    drafting.classify(code, CharterKind.INTERNAL, Sector.OTHER);
                }))
                .isInstanceOf(KindFixed.class);
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
