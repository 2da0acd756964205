package org.servicecharter.charter.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicecharter.charter.version.CharterVersionFixture.TODAY;
import static org.servicecharter.charter.version.CharterVersionFixture.complete;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.ReasonMissing;
import org.servicecharter.charter.version.WordingNotUsable;

class CommentTest {

    private static final String SEEN = "We greet you.";

    private final CharterVersion version = complete();
    private final Clause greet = version.wording().getClause("greet");

    @Test
    void aCommentKeepsTheWordsItWasSaidAbout() {
        Comment comment = on(greet, new Said("greet", "We greeted you.", "Who is we?", null, true));

        assertThat(comment.getSeen()).isEqualTo("We greeted you.");
        assertThat(comment.getClauseCode()).isEqualTo("greet");
        assertThat(comment.getBy()).isEqualTo("emil");
        assertThat(comment.getOn()).isEqualTo(TODAY);
        assertThat(comment.getAnswer()).isEmpty();
    }

    @Test
    @DisplayName("W-12: whoever wants no name with it leaves none")
    void whoeverWantsNoNameWithItLeavesNone() {
        assertThat(on(greet, new Said("greet", SEEN, "Who is we?", null, false)).getBy())
                .isNull();
    }

    @Test
    void theSameWordsAreNoSuggestion() {
        assertThat(on(greet, new Said("greet", SEEN, "Good as it is", " " + SEEN + " ", true))
                        .getProposed())
                .isNull();
        assertThatThrownBy(() -> on(greet, new Said("greet", SEEN, " ", SEEN, true)))
                .isInstanceOf(NothingSaid.class);
    }

    @Test
    void theWholeHasNoWordingToChange() {
        Comment comment = on(null, new Said(null, null, "Too long", "Another text", true));

        assertThat(comment.getProposed()).isNull();
        assertThat(comment.getSeen()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1000, 600, true", "1001, 600, false", "1000, 601, false"})
    void wordsAndProposalsHaveTheirLength(int words, int proposed, boolean fits) {
        Said said = new Said("greet", SEEN, "x".repeat(words), "y".repeat(proposed), true);

        if (fits) {
            assertThat(on(greet, said).getWords()).hasSize(words);
        } else {
            assertThatThrownBy(() -> on(greet, said)).isInstanceOf(WordingNotUsable.class);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   "})
    void anAnswerSaysWhy(String nothing) {
        assertThatThrownBy(() -> Answer.of(Outcome.KEPT, nothing, "ada")).isInstanceOf(ReasonMissing.class);
        assertThat(Answer.taken(nothing, "ada").getOutcome()).isEqualTo(Outcome.CHANGED);
    }

    @Test
    void aWorkshopsDoubtIsAnsweredWhenTheWorkshopSettledIt() {
        Comment parked = Comment.fromWorkshop(
                version, greet, new RaisedConcern(Concern.NO_OWNER, "Who at night?", 2, null), TODAY);
        Comment accepted = Comment.fromWorkshop(
                version, greet, new RaisedConcern(Concern.CANNOT_PROMISE, null, 1, Outcome.KEPT), TODAY);

        assertThat(parked.getAnswer()).isEmpty();
        assertThat(parked.getWords()).isEqualTo("Who at night?");
        assertThat(parked.getRaised()).isEqualTo(2);
        assertThat(accepted.getAnswer().orElseThrow().getOutcome()).isEqualTo(Outcome.KEPT);
    }

    @Test
    void whoeverSawAnOlderAnswerDoesNotAnswerOverIt() {
        Comment comment = on(greet, new Said("greet", SEEN, "Who is we?", null, true));
        comment.answer(Answer.of(Outcome.KEPT, "Everyone here", "ada"));

        assertThatThrownBy(() -> comment.requireRevision(comment.getRevision() - 1))
                .isInstanceOfSatisfying(AnsweredMeanwhile.class, refused -> assertThat(refused.arguments())
                        .containsExactly("Everyone here"));
    }

    private Comment on(Clause clause, Said said) {
        return new Comment(version, clause, said, "emil", TODAY);
    }
}
