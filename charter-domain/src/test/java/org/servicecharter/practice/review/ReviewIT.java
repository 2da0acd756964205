package org.servicecharter.practice.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Mia;
import org.servicecharter.as.MovedClock;
import org.servicecharter.charter.ClauseView;
import org.servicecharter.charter.draft.CharterBeginning;
import org.servicecharter.charter.draft.ClauseTakenOut;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.draft.DraftView;
import org.servicecharter.charter.version.ClauseSource;
import org.servicecharter.charter.version.ReasonMissing;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.story.Tone;
import org.servicecharter.signoff.SignoffSituation;

/** domain.md 2.4, 7; S3 #7: a review gathers clause by clause, and what it decides is in the next draft. */
@ExtendWith(ArquillianExtension.class)
class ReviewIT {

    @Inject
    private ReviewOpening opening;

    @Inject
    private ReviewDeciding deciding;

    @Inject
    private ReviewQueries queries;

    @Inject
    private DraftQueries drafts;

    @Inject
    private SignoffSituation situation;

    @Inject
    private Spoken spoken;

    @Inject
    private MovedClock clock;

    @Inject
    private Ada ada;

    @Inject
    private Emil emil;

    @Inject
    private Mia mia;

    @Inject
    private CharterBeginning beginning;

    private String charter;
    private DraftView inForce;

    @BeforeEach
    void aCharterInForce() throws Exception {
        situation.aTeam();
        charter = situation.published("mark" + UUID.randomUUID());
        inForce = ada.get(() -> drafts.draft(charter));
    }

    @Test
    @DisplayName("What practice and signing showed is counted clause by clause; of what nobody spoke is told as unused")
    void gathersByClause() throws Exception {
        String greet = greet().code();
        String principle = principle();
        ClauseKey key = new ClauseKey(charter, principle);
        spoken.brokeDown(new ClauseKey(charter, greet));
        spoken.brokeDown(new ClauseKey(charter, greet));
        spoken.isMissing("How long it takes");
        spoken.story(key, Tone.POSITIVE);
        spoken.story(key, Tone.NEGATIVE);
        spoken.insight(key);
        spoken.ask(charter, "We greet you.");

        String review = open("Too many letters");

        assertThat(signs(review, greet))
                .containsExactlyInAnyOrderEntriesOf(Map.of(Sign.BREAKDOWNS, 2, Sign.QUESTIONS, 1));
        assertThat(signs(review, principle))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Sign.GOOD_STORIES, 1, Sign.BAD_STORIES, 1, Sign.INSIGHTS, 1));
        assertThat(page(review, FindingFilter.UNUSED))
                .extracting(FindingRow::words)
                .containsExactly("We do not let you wait.");
        assertThat(page(review, FindingFilter.ALL))
                .filteredOn(one -> one.subject() == Subject.MISSING)
                .singleElement()
                .satisfies(one -> assertThat(one.signs().get(Sign.BREAKDOWNS)).isPositive());
        assertThat(page(review, FindingFilter.ALL))
                .filteredOn(one -> one.subject() == Subject.CLAUSE)
                .extracting(FindingRow::words)
                .containsExactly("We greet you.", "We see you", "We do not let you wait.");
    }

    @Test
    @DisplayName("What was said about a draft is counted, too: by clause, and about the whole beside it")
    void gathersWhatConsultationsSaid() throws Exception {
        clock.later(Duration.ofDays(30), () -> {
            ada.does(() -> beginning.startNext(charter));
            spoken.remark(charter, greet(), "How?", null);
            spoken.remark(charter, greet(), null, "We greet you first.");
            spoken.remark(charter, null, "Is it short enough?", null);

            String review = open("Much was said");

            assertThat(signs(review, greet().code()))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(Sign.REMARKS, 2, Sign.SUGGESTIONS, 1));
            assertThat(page(review, FindingFilter.ALL))
                    .filteredOn(one -> one.subject() == Subject.ASKED)
                    .extracting(FindingRow::signs)
                    .containsExactly(Map.of(Sign.REMARKS, 1));
        });
    }

    @Test
    @DisplayName("Who leads others reads a review, decides nothing; for who leads nobody there is none")
    void isReadByThoseWhoLead() throws Exception {
        assertThatThrownBy(() -> mia.does(() -> opening.open(charter, "x"))).isInstanceOf(EJBAccessException.class);
        String review = open("Too many letters");

        assertThat(mia.get(() -> queries.review(review)).openedBy()).isEqualTo("ada");
        assertThat(mia.get(queries::charters)).extracting(CharterToReview::code).contains(charter);
        FindingRow finding =
                mia.get(() -> queries.page(review, FindingFilter.ALL, 0, 1)).get(0);
        assertThatThrownBy(() ->
                        mia.does(() -> deciding.decide(finding.code(), 1, new Verdict(Decision.KEEP, "It is fine"))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> mia.does(() -> opening.close(review))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> emil.does(() -> queries.review(review))).isInstanceOf(ReviewNotFound.class);
        assertThatThrownBy(() -> emil.does(queries::charters)).isInstanceOf(ReviewNotFound.class);
        assertThat(emil.get(queries::isReader)).isFalse();
    }

    @Test
    @DisplayName("CC-22: once its day has come a review needs no reason, sooner it does; one at a time is open")
    void isOpenedOnItsDayOrSoonerWithAReason() throws Exception {
        assertThatThrownBy(() -> open(" ")).isInstanceOf(ReasonMissing.class);
        assertThat(ada.get(() -> queries.reviews(charter))).isEmpty();
        assertThatThrownBy(() -> emil.does(() -> opening.open(charter, "x"))).isInstanceOf(EJBAccessException.class);
        clock.later(Duration.ofDays(370), () -> {
            assertThat(toReview().due()).isTrue();
            String review = open(null);
            assertThat(ada.get(() -> queries.review(review)).reason()).isNull();
        });
        assertThat(toReview().due()).isFalse();
        assertThat(toReview().review()).isNotNull();
        assertThatThrownBy(() -> open("Once more")).isInstanceOf(ReviewOpen.class);
    }

    @Test
    @DisplayName(
            "What is changed, raised, dropped or added is in one draft with the finding as its source; kept is not")
    void decisionsGoIntoOneDraft() throws Exception {
        spoken.isMissing("How long it takes");
        String review = open("Too many letters");
        FindingRow greet = finding(review, "We greet you.");
        FindingRow wait = finding(review, "We do not let you wait.");
        FindingRow see = finding(review, "We see you");

        assertThatThrownBy(() -> decide(greet, Decision.CHANGE, " ")).isInstanceOf(ReasonMissing.class);
        decide(greet, Decision.KEEP, "Fine so far");
        assertThat(ada.get(() -> drafts.draft(charter)).number()).isEqualTo(1);
        assertThatThrownBy(() -> decide(greet, Decision.CHANGE, "On second thoughts"))
                .isInstanceOf(FindingChangedMeanwhile.class);
        decide(finding(review, "We greet you."), Decision.RAISE, "By name from now on");
        decide(see, Decision.CHANGE, "Say how");
        decide(wait, Decision.DROP, "Nobody can keep it");
        FindingRow missing = page(review, FindingFilter.UNDECIDED).stream()
                .filter(one -> one.subject() == Subject.MISSING)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> decide(missing, Decision.DROP, "No")).isInstanceOf(DecisionNotPossible.class);
        assertThatThrownBy(() -> decide(missing, Decision.CHANGE, "Yes")).isInstanceOf(PrincipleMissing.class);
        ada.does(() -> deciding.decide(
                missing.code(),
                missing.revision(),
                new Verdict(Decision.CHANGE, "People ask", see.clause(), "We say how long it takes.")));

        DraftView next = ada.get(() -> drafts.draft(charter));
        assertThat(next.number()).isEqualTo(2);
        assertThat(reviewed(next.principles().get(0).statement())).isEqualTo("CHANGE: Say how");
        assertThat(next.principles().get(0).dos())
                .extracting(ClauseView::text)
                .containsExactly("We greet you.", "We say how long it takes.");
        assertThat(next.principles().get(0).dos())
                .extracting(ReviewIT::reviewed)
                .containsExactly("RAISE: By name from now on", "CHANGE: People ask");
        assertThat(next.principles().get(0).dos().get(0).provenance().findings())
                .isEqualTo(1);
        assertThat(next.removed()).extracting(ClauseView::text).containsExactly("We do not let you wait.");
        FindingRow added = ada.get(() -> queries.finding(missing.code()));
        assertThat(added.draftVersion()).isEqualTo(2);
        assertThat(added.draftClause())
                .isEqualTo(next.principles().get(0).dos().get(1).code());
        assertThat(added.decidedBy()).isEqualTo("ada");
        assertThatThrownBy(() -> decide(finding(review, "We greet you."), Decision.DROP, "No"))
                .isInstanceOf(DecidedAlready.class);
    }

    @Test
    @DisplayName("A closed review has a decision for each finding, stays, and the next one shows what it decided")
    void closesOnceEverythingIsDecided() throws Exception {
        spoken.brokeDown(new ClauseKey(charter, greet().code()));
        String review = open("Too many letters");
        assertThatThrownBy(() -> ada.does(() -> opening.close(review))).isInstanceOf(FindingsOpen.class);
        FindingRow see = finding(review, "We see you");
        decide(see, Decision.DROP, "The wrong promise");
        assertThatThrownBy(() -> decide(finding(review, "We greet you."), Decision.CHANGE, "Say how"))
                .isInstanceOf(ClauseTakenOut.class);
        decide(finding(review, "We greet you."), Decision.KEEP, "It was one day");
        assertThat(ada.get(() -> opening.keepRest(review, "Nothing was said against it")))
                .isPositive();
        List<FindingRow> rest = page(review, FindingFilter.UNDECIDED);
        for (FindingRow one : rest) { // what other tests left about no clause
            decide(one, Decision.KEEP, "Not now");
        }
        ada.does(() -> opening.close(review));

        assertThat(ada.get(() -> queries.review(review)).isOpen()).isFalse();
        assertThatThrownBy(() -> decide(finding(review, "We greet you."), Decision.DROP, "No"))
                .isInstanceOf(ReviewClosed.class);
        assertThat(toReview().review()).isNull();
        String next = open("Once more");
        assertThat(finding(next, "We greet you.").before().why()).isEqualTo("It was one day");
        assertThat(finding(next, "We greet you.").signs()).isEmpty();
        assertThat(finding(review, "We greet you.").before()).isNull();
        assertThat(ada.get(() -> queries.reviews(charter)))
                .extracting(ReviewRow::code)
                .containsExactly(next, review);
    }

    private static String reviewed(ClauseView clause) {
        return clause.sources().stream()
                .filter(ClauseSource::fromReview)
                .map(source ->
                        source.reviewed().decision() + ": " + source.reviewed().why())
                .findFirst()
                .orElse(null);
    }

    private ClauseView greet() {
        return inForce.principles().get(0).dos().get(0);
    }

    private String principle() {
        return inForce.principles().get(0).statement().code();
    }

    private String open(String reason) throws Exception {
        return ada.get(() -> opening.open(charter, reason));
    }

    private void decide(FindingRow finding, Decision decision, String why) throws Exception {
        ada.does(() -> deciding.decide(finding.code(), finding.revision(), new Verdict(decision, why)));
    }

    private CharterToReview toReview() throws Exception {
        return ada.get(queries::charters).stream()
                .filter(one -> one.code().equals(charter))
                .findFirst()
                .orElseThrow();
    }

    private List<FindingRow> page(String review, FindingFilter filter) throws Exception {
        return ada.get(() -> queries.page(review, filter, 0, 50));
    }

    private FindingRow finding(String review, String words) throws Exception {
        return page(review, FindingFilter.ALL).stream()
                .filter(one -> words.equals(one.words()))
                .findFirst()
                .orElseThrow();
    }

    private Map<Sign, Integer> signs(String review, String clause) throws Exception {
        return page(review, FindingFilter.ALL).stream()
                .filter(one -> clause.equals(one.clause()))
                .findFirst()
                .orElseThrow()
                .signs();
    }
}
