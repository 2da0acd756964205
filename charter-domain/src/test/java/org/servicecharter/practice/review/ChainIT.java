package org.servicecharter.practice.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Fay;
import org.servicecharter.charter.CharterJourney;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.ClauseView;
import org.servicecharter.charter.draft.ClauseDrafting;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.ClauseSource;
import org.servicecharter.charter.version.SourceCard;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.practice.breakdown.BreakdownKeeping;
import org.servicecharter.practice.breakdown.BreakdownQueries;
import org.servicecharter.practice.breakdown.BreakdownRow;
import org.servicecharter.practice.breakdown.BreakdownSearch;
import org.servicecharter.practice.breakdown.BreakdownTerms;
import org.servicecharter.practice.breakdown.ClauseStanding;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.signoff.CharterOpening;
import org.servicecharter.signoff.CharterSigning;
import org.servicecharter.signoff.Signature;
import org.servicecharter.signoff.SignatureQueries;
import org.servicecharter.signoff.SignedRow;
import org.servicecharter.signoff.SigningCopy;
import org.servicecharter.signoff.SignoffSituation;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.result.Closed;
import org.servicecharter.workshop.result.ResultQueries;

/** design.md 1: card → clause → version → signature → breakdown → finding → next draft → next version, and back again. */
@ExtendWith(ArquillianExtension.class)
class ChainIT {

    @Inject
    private Closed closed;

    @Inject
    private ResultQueries workshops;

    @Inject
    private Charters charters;

    @Inject
    private CharterJourney journey;

    @Inject
    private DraftQueries drafts;

    @Inject
    private ClauseDrafting clauses;

    @Inject
    private CharterQueries published;

    @Inject
    private SignoffSituation situation;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterSigning signing;

    @Inject
    private SignatureQueries signatures;

    @Inject
    private BreakdownKeeping telling;

    @Inject
    private BreakdownQueries breakdowns;

    @Inject
    private ReviewOpening reviewing;

    @Inject
    private ReviewDeciding deciding;

    @Inject
    private ReviewQueries reviews;

    @Inject
    private Ada ada;

    @Inject
    private Ella ella;

    @Inject
    private Fay fay;

    @Test
    @DisplayName("From a card to the version after next and back, each link found through the services that pages use")
    void isUnbroken() throws Exception {
        situation.aTeam();

        // card → clause
        String workshop = closed.closed(Anonymity.ANONYMOUS).get(0).workshopCode();
        String charter = charters.fromWorkshops().stream()
                .filter(one -> workshop.equals(one.getWorkshopCode()))
                .map(Charter::getCode)
                .findFirst()
                .orElseThrow();
        ClauseView clause = behaviour(charter);
        assertThat(clause.text()).isEqualTo("Let people finish");
        assertThat(fromCards(clause)).contains("Listen 0");
        assertThat(fay.get(() -> workshops.result(workshop)).cards())
                .filteredOn(one -> one.card().text().equals("Listen 0"))
                .singleElement()
                .satisfies(one -> assertThat(one.became()).isNotEmpty());

        // clause → version → signature
        journey.describe(charter);
        journey.submit(charter);
        journey.publish(charter, null, null);
        assertThat(published
                        .published(charter, 1)
                        .renditions()
                        .get(0)
                        .content()
                        .principles()
                        .get(0)
                        .dos())
                .extracting(one -> one.text())
                .containsExactly("Let people finish");
        SigningCopy copy = ella.get(() -> opening.open(charter));
        ella.does(() -> signing.sign(new Signature(charter, 1, copy.text().sha256(), true, false)));
        assertThat(signed(charter)).extracting(SignedRow::version).containsExactly(1);
        assertThat(copy.text().sha256())
                .isEqualTo(published.published(charter, 1).renditions().get(0).sha256());

        // signature → breakdown
        ClauseKey failed = new ClauseKey(charter, clause.code());
        String told = ella.get(() -> telling.tell(brokenDown(failed)));
        BreakdownRow breakdown = ella.get(() -> breakdowns.breakdown(told));
        assertThat(breakdown.clause().text()).isEqualTo("Let people finish");
        assertThat(breakdown.clause().version()).isEqualTo(1);

        // breakdown → finding → draft
        String review = ada.get(() -> reviewing.open(charter, "People were cut short"));
        FindingRow finding =
                ada.get(() -> reviews.page(review, FindingFilter.ALL, 0, 1)).get(0);
        assertThat(finding.clause()).isEqualTo(clause.code());
        assertThat(finding.signs()).containsEntry(Sign.BREAKDOWNS, 1);
        assertThat(ella.get(() -> breakdowns.page(about(failed), 0, 50)))
                .extracting(BreakdownRow::code)
                .containsExactly(told);
        ada.does(() -> deciding.decide(
                finding.code(), finding.revision(), new Verdict(Decision.RAISE, "And say that there is time")));
        ClauseView drafted = behaviour(charter);
        assertThat(drafted.code()).isEqualTo(clause.code());
        assertThat(fromCards(drafted)).contains("Listen 0");
        FindingRow decided = ada.get(() -> reviews.finding(finding.code()));
        assertThat(decided.draftVersion()).isEqualTo(2);
        assertThat(decided.draftClause()).isEqualTo(drafted.code());

        // draft → version, and back
        ada.does(() -> clauses.reword(charter, drafted.code(), drafted.revision(), "Let people finish, with time"));
        journey.describe(charter);
        journey.submit(charter);
        journey.publish(charter, ChangeKind.MATERIAL, "People were cut short");
        assertThat(published.compare(charter, 1, 2))
                .extracting(ClauseChange::part)
                .extracting(Enum::name)
                .contains("DO");
        ClauseView now = behaviour(charter);
        assertThat(now.text()).isEqualTo("Let people finish, with time");
        ClauseSource.Reviewed source = now.sources().stream()
                .filter(ClauseSource::fromReview)
                .map(ClauseSource::reviewed)
                .findFirst()
                .orElseThrow();
        FindingRow back = ada.get(() -> reviews.finding(source.finding()));
        assertThat(back.words()).isEqualTo("Let people finish");
        assertThat(ella.get(() -> breakdowns.page(about(new ClauseKey(back.charter(), back.clause())), 0, 50)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.code()).isEqualTo(told);
                    assertThat(one.clause().text()).isEqualTo("Let people finish");
                    assertThat(one.clause().inForce()).isTrue();
                });
        assertThat(signed(charter)).extracting(SignedRow::version).contains(1);
        assertThat(fromCards(now)).contains("Listen 0");
    }

    private ClauseView behaviour(String charter) throws Exception {
        return ada.get(() -> drafts.draft(charter)).principles().get(0).dos().get(0);
    }

    private static List<String> fromCards(ClauseView clause) {
        return clause.sources().stream()
                .flatMap(source -> source.cards().stream())
                .map(SourceCard::text)
                .toList();
    }

    private List<SignedRow> signed(String charter) throws Exception {
        return ella.get(signatures::signed).stream()
                .filter(one -> one.charterCode().equals(charter))
                .toList();
    }

    private static BreakdownSearch about(ClauseKey clause) {
        return new BreakdownSearch(null, null, null, null, null, clause);
    }

    private static BreakdownTerms brokenDown(ClauseKey failed) {
        return new BreakdownTerms(
                LocalDate.parse("2024-01-05"),
                EncounterKind.FIRST,
                "She was cut short",
                null,
                ClauseStanding.FAILED,
                failed,
                null,
                null,
                null,
                null);
    }
}
