package org.servicecharter.charter.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicecharter.charter.version.CharterVersionFixture.ADA;
import static org.servicecharter.charter.version.CharterVersionFixture.COMPLETE;
import static org.servicecharter.charter.version.CharterVersionFixture.NOW;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {

    private final CharterVersion version = CharterVersionFixture.complete();
    private final Draft draft = version.draft(ADA, NOW);

    @Test
    @DisplayName("pasted text keeps its words and lines, and loses what nobody sees; markup is words like any other")
    void pastedTextKeepsWordsAndLines() {
        draft.reword("greet", 0, "\uFEFFWe greet:\r\n•\tyou\u000B• your \u0007child\u00AD <b>too</b> 👩\u200D👧 ");
        assertThat(texts(see().dos())).startsWith("We greet:\n•\tyou\n• your child <b>too</b> 👩\u200D👧");
    }

    @Test
    void behavioursMoveUpAndDownWithinTheirSide() {
        draft.shift("name", 0, -1);
        assertThat(texts(see().dos())).containsExactly("We use your name.", "We greet you.");
        draft.shift("name", 0, 1);
        assertThat(texts(see().dos())).containsExactly("We greet you.", "We use your name.");
    }

    @Test
    void theFirstDoesNotMoveUpNorTheLastDown() {
        assertThatThrownBy(() -> draft.shift("greet", 0, -1)).isInstanceOf(MoveNotPossible.class);
        assertThatThrownBy(() -> draft.shift("name", 0, 1)).isInstanceOf(MoveNotPossible.class);
        assertThatThrownBy(() -> draft.shift("see", 0, 1)).isInstanceOf(MoveNotPossible.class);
        assertThatThrownBy(() -> draft.shift("def", 0, 1)).isInstanceOf(MoveNotPossible.class);
        assertThat(texts(see().dos())).containsExactly("We greet you.", "We use your name.");
    }

    @Test
    void principlesChangePlacesWithTheirBehaviours() {
        draft.addPrinciple("word", "We keep our word", List.of());
        draft.shift("word", 0, -1);

        assertThat(version.wording().principles()).extracting(Clause::getCode).containsExactly("word", "see");
        assertThat(texts(see().donts())).containsExactly("We do not send you away.");
    }

    @Test
    void aBehaviourMovesUnderAnotherPrincipleOrToTheOtherSide() {
        Principle word = draft.addPrinciple("word", "We keep our word", List.of());
        draft.moveUnder("send", 0, "word", Side.DONT);
        assertThat(see().donts()).isEmpty();
        assertThat(texts(word.donts())).containsExactly("We do not send you away.");

        draft.moveUnder("send", 0, "word", Side.DO);
        assertThat(texts(word.dos())).containsExactly("We do not send you away.");
        assertThatThrownBy(() -> draft.moveUnder("word", 0, "see", Side.DO)).isInstanceOf(MoveNotPossible.class);
        assertThatThrownBy(() -> draft.moveUnder("send", 0, "greet", Side.DO)).isInstanceOf(ClauseNotFound.class);
    }

    @Test
    void whatIsRemovedIsGoneFromTheTextAndCanBePutBack() {
        draft.remove("greet", 0);
        assertThat(texts(see().dos())).containsExactly("We use your name.");
        assertThat(version.wording().removed()).extracting(Clause::getCode).containsExactly("greet");
        assertThatThrownBy(() -> draft.reword("greet", 0, "Back?")).isInstanceOf(ClauseNotFound.class);

        draft.putBack("greet");
        assertThat(texts(see().dos())).containsExactly("We use your name.", "We greet you.");
        assertThatThrownBy(() -> draft.putBack("greet")).isInstanceOf(ClauseNotFound.class);
    }

    @Test
    void aRemovedPrincipleTakesItsBehavioursAlongAndBringsThemBack() {
        draft.remove("see", 0);
        assertThat(version.wording().principles()).isEmpty();
        assertThat(version.wording().clauses()).extracting(Clause::getCode).containsExactly("def");
        assertThat(version.wording().removed()).extracting(Clause::getCode).containsExactly("see");

        draft.putBack("see");
        assertThat(texts(see().dos())).containsExactly("We greet you.", "We use your name.");
    }

    @Test
    void aRemovedDefinitionDoesNotComeBackOverANewOne() {
        draft.remove("def", 0);
        draft.define("new", "Customer service means keeping our word.", List.of());

        assertThatThrownBy(() -> draft.putBack("def")).isInstanceOf(ClauseChangedMeanwhile.class);
        assertThatThrownBy(() -> draft.define("third", "Another", List.of()))
                .isInstanceOf(ClauseChangedMeanwhile.class);
        assertThat(version.wording().definition().orElseThrow().getCode()).isEqualTo("new");
    }

    @Test
    void aClauseChangedMeanwhileIsNotWrittenOver() {
        assertThatThrownBy(() -> draft.reword("greet", 7, "We look up."))
                .isInstanceOfSatisfying(ClauseChangedMeanwhile.class, refused -> assertThat(refused.arguments())
                        .containsExactly("We greet you."));
        assertThatThrownBy(() -> draft.remove("greet", 7)).isInstanceOf(ClauseChangedMeanwhile.class);
        assertThat(texts(see().dos())).containsExactly("We greet you.", "We use your name.");
    }

    @Test
    void particularsChangedMeanwhileAreNotWrittenOver() {
        Particulars seen = Particulars.titled("What I saw an hour ago");

        assertThatThrownBy(() -> draft.describe(seen, Particulars.titled("Mine")))
                .isInstanceOf(CharterChangedMeanwhile.class);
        assertThat(version.getParticulars()).isEqualTo(COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 601, 10_000})
    void wordingHasOneToSixHundredCharacters(int length) {
        String wording = "x".repeat(length);

        assertThatThrownBy(() -> draft.reword("greet", 0, wording)).isInstanceOf(WordingNotUsable.class);
        assertThatThrownBy(() -> draft.addPrinciple("long", wording, List.of())).isInstanceOf(WordingNotUsable.class);
        assertThat(texts(see().dos())).containsExactly("We greet you.", "We use your name.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "<script>alert(1)</script>", "نحن نصغي إليك", "👩‍🦽 We wait."})
    void wordsAreKeptAsTyped(String wording) {
        draft.reword("greet", 0, "  " + wording + "\n");
        assertThat(texts(see().dos())).startsWith(wording);
        draft.reword("greet", 0, "x".repeat(Clause.WORDING_MAX));
    }

    private Principle see() {
        return version.wording().principles().stream()
                .filter(principle -> principle.getCode().equals("see"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(List<Behaviour> behaviours) {
        return behaviours.stream().map(Clause::getWording).toList();
    }
}
