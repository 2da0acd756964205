package org.servicecharter.charter.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Fay;
import org.servicecharter.as.Pia;
import org.servicecharter.charter.CharterJourney;
import org.servicecharter.charter.ClauseView;
import org.servicecharter.charter.draft.CharterBeginning;
import org.servicecharter.charter.draft.ClauseDrafting;
import org.servicecharter.charter.draft.DraftClause;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.draft.DraftText;
import org.servicecharter.charter.draft.DraftView;
import org.servicecharter.charter.version.ClauseChangedMeanwhile;
import org.servicecharter.charter.version.ClauseNotFound;

/** Another wording for a clause: taken over with the locking of every edit, or declined; it stays with its clause. */
@ExtendWith(ArquillianExtension.class)
class SuggestionIT {

    private static final String BETTER = "We look up and greet you.";

    @Inject
    private CharterJourney journey;

    @Inject
    private CharterBeginning beginning;

    @Inject
    private ClauseDrafting clauses;

    @Inject
    private DraftQueries drafts;

    @Inject
    private Commenting commenting;

    @Inject
    private Answering answering;

    @Inject
    private ConsultationQueries queries;

    @Inject
    private Ada ada;

    @Inject
    private Pia pia;

    @Inject
    private Fay fay;

    @Test
    void takingItOverRewordsTheClauseAndAnswers() throws Exception {
        String code = journey.readyDraft("Suggested");
        suggest(code);
        CommentView suggestion = suggestion(code);
        assertThat(suggestion.isMovedOn()).isFalse();

        ada.does(() ->
                answering.accept(code, suggestion.id(), suggestion.revision(), suggestion.clauseRevision(), null));

        assertThat(greeting(code).text()).isEqualTo(BETTER);
        assertThat(suggestion(code).outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(ada.get(() -> drafts.draft(code)).editedByCaller()).isTrue();
        assertThat(pia.get(() -> drafts.draft(code)).editedByCaller()).isFalse();
    }

    @Test
    void aClauseThatMovedOnIsNotWrittenOverByWhoeverDidNotSeeIt() throws Exception {
        String code = journey.readyDraft("Moved on");
        suggest(code);
        CommentView early = suggestion(code);
        ClauseView greeting = greeting(code);
        ada.does(() -> clauses.reword(code, greeting.code(), greeting.revision(), "We greet you by name."));

        assertThatThrownBy(() -> ada.does(
                        () -> answering.accept(code, early.id(), early.revision(), early.clauseRevision(), null)))
                .isInstanceOfSatisfying(ClauseChangedMeanwhile.class, refused -> assertThat(refused.arguments())
                        .containsExactly("We greet you by name."));
        assertThat(greeting(code).text()).isEqualTo("We greet you by name.");

        CommentView late = suggestion(code);
        assertThat(late.isOpen()).isTrue();
        assertThat(late.isMovedOn()).isTrue();
        assertThat(late.seen()).isEqualTo("We greet you.");
        assertThat(late.now()).isEqualTo("We greet you by name.");
        ada.does(() -> answering.accept(code, late.id(), late.revision(), late.clauseRevision(), "Yes, look up"));
        assertThat(greeting(code).text()).isEqualTo(BETTER);
    }

    @Test
    void itStaysWithItsClauseWhenThatIsMovedOrTakenOut() throws Exception {
        String code = journey.readyDraft("Taken out");
        suggest(code);
        ClauseView greeting = greeting(code);
        ada.does(() -> clauses.remove(code, greeting.code(), greeting.revision()));

        Discussion after = ada.get(() -> queries.discussion(code));
        assertThat(after.topics()).singleElement().satisfies(topic -> {
            assertThat(topic.gone()).isTrue();
            assertThat(topic.words()).isEqualTo("We greet you.");
        });
        CommentView kept = after.topics().get(0).comments().get(0);
        assertThat(kept.isAcceptable()).isFalse();
        assertThatThrownBy(() -> ada.does(() -> answering.accept(code, kept.id(), kept.revision(), 0, null)))
                .isInstanceOf(ClauseNotFound.class);
        ada.does(() -> answering.answer(code, kept.id(), kept.revision(), Outcome.KEPT, "The clause is gone"));
        assertThat(ada.get(() -> queries.discussion(code)).unanswered()).isZero();
    }

    @Test
    void whatIsNotSuggestedIsNotTakenOver() throws Exception {
        String code = journey.readyDraft("Only words");
        pia.does(() -> commenting.comment(code, new Said(null, null, "Nice", null, true)));
        CommentView comment = ada.get(() -> queries.discussion(code)).on(null).get(0);

        assertThatThrownBy(() -> ada.does(() -> answering.accept(code, comment.id(), comment.revision(), 0, null)))
                .isInstanceOf(NoSuggestion.class);
    }

    @Test
    void whatAWorkshopDoubtedIsACommentOnItsClause() throws Exception {
        DraftText found = new DraftText(
                "With doubts",
                "WORK02",
                "Front desk, autumn",
                new DraftClause(
                        "Customer service means answering at once.",
                        List.of(),
                        List.of(
                                new RaisedConcern(Concern.CANNOT_PROMISE, "At night?", 3, null),
                                new RaisedConcern(Concern.NO_OWNER, null, 1, Outcome.KEPT))),
                List.of(),
                List.of());
        String code = fay.get(() -> beginning.startFrom(found));

        DraftView draft = ada.get(() -> drafts.draft(code));
        Discussion discussion = ada.get(() -> queries.discussion(code));
        assertThat(discussion.on(draft.definition().code()))
                .extracting(CommentView::concern, CommentView::words, CommentView::raised, CommentView::isOpen)
                .containsExactly(
                        tuple(Concern.CANNOT_PROMISE, "At night?", 3, true), tuple(Concern.NO_OWNER, null, 1, false));
    }

    private void suggest(String code) throws Exception {
        ClauseView greeting = greeting(code);
        pia.does(() -> commenting.comment(
                code, new Said(greeting.code(), greeting.text(), "Greeting is more than a word", BETTER, true)));
    }

    private CommentView suggestion(String code) throws Exception {
        return ada.get(() -> queries.discussion(code)).on(greeting(code).code()).get(0);
    }

    private ClauseView greeting(String code) throws Exception {
        return ada.get(() -> drafts.draft(code)).principles().get(0).dos().get(0);
    }
}
