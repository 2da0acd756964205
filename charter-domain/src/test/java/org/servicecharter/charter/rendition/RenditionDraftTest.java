package org.servicecharter.charter.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicecharter.charter.version.CharterVersionFixture.ADA;
import static org.servicecharter.charter.version.CharterVersionFixture.NOW;
import static org.servicecharter.charter.version.CharterVersionFixture.PIA;
import static org.servicecharter.charter.version.CharterVersionFixture.complete;
import static org.servicecharter.charter.version.CharterVersionFixture.inApproval;
import static org.servicecharter.charter.version.CharterVersionFixture.published;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.ClauseChange.Mark;
import org.servicecharter.charter.text.Inheritance;
import org.servicecharter.charter.text.Passage;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.charter.version.ApproverEdited;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.WordingNotUsable;

class RenditionDraftTest {

    @Test
    @DisplayName("AT-08: easy-read is out of step when the main text moves, until somebody says that it is still right")
    void easyReadIsOutOfStepWhenTheMainTextMoves() {
        CharterVersion version = complete();
        RenditionDraft easy = written(version, "en", RenditionFormat.EASY_READ);
        easy.markComplete(version);

        version.draft(ADA, NOW).reword("greet", 0, "We greet you within ten seconds.");

        PieceView greet = PieceView.of(main(version, "greet"), easy);
        assertThat(greet.isOutOfStep()).isTrue();
        assertThat(greet.moved()).anyMatch(piece -> piece.mark() == Mark.INSERTED);
        assertThat(easy.count(version, PieceState.OUT_OF_STEP)).isEqualTo(1);
        assertThatThrownBy(() -> easy.requireInStep(version)).isInstanceOf(RenditionNotInStep.class);

        easy.confirm(main(version, "greet"), "easy: greet", ADA);
        assertThat(easy.state(main(version, "greet"))).isEqualTo(PieceState.IN_STEP);
        assertThat(easy.piece("greet").orElseThrow().getWords()).isEqualTo("easy: greet");
        assertThatCode(() -> easy.requireInStep(version)).doesNotThrowAnyException();
    }

    @Test
    void aWordThatGoesBackToWhatItWasIsInStepAgain() {
        CharterVersion version = complete();
        RenditionDraft german = written(version, "de", RenditionFormat.STANDARD);
        String before = main(version, "greet").text();

        version.draft(ADA, NOW).reword("greet", 0, "We look up.");
        version.draft(ADA, NOW).reword("greet", 0, before);

        assertThat(german.count(version, PieceState.IN_STEP))
                .isEqualTo(Pieces.of(version).size());
    }

    @Test
    void confirmingWhatIsNoLongerThereConfirmsNothing() {
        CharterVersion version = complete();
        RenditionDraft german = written(version, "de", RenditionFormat.STANDARD);
        version.draft(ADA, NOW).reword("greet", 0, "We look up.");
        Passage shown = main(version, "greet");
        version.draft(ADA, NOW).reword("greet", 0, "We stand up.");

        german.confirm(shown, "easy: greet", ADA);

        assertThat(german.state(main(version, "greet"))).isEqualTo(PieceState.OUT_OF_STEP);
    }

    @Test
    void twoWritersNeverOverwriteEachOther() {
        CharterVersion version = complete();
        RenditionDraft german = new RenditionDraft(version, "de", RenditionFormat.STANDARD);
        german.write(main(version, "see"), null, "Wir sehen Sie", ADA);

        assertThatThrownBy(() -> german.write(main(version, "see"), null, "Wir sehen dich", PIA))
                .isInstanceOf(PieceChangedMeanwhile.class);
        assertThatThrownBy(() -> german.confirm(main(version, "see"), "Wir sahen Sie", PIA))
                .isInstanceOf(PieceChangedMeanwhile.class);
        assertThat(german.piece("see").orElseThrow().getWords()).isEqualTo("Wir sehen Sie");
        assertThat(german.wasWrittenBy(PIA)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1201, 40_000})
    void aPieceHasWordsAndNotTooMany(int length) {
        CharterVersion version = complete();
        RenditionDraft german = new RenditionDraft(version, "de", RenditionFormat.STANDARD);

        assertThatThrownBy(() -> german.write(main(version, "see"), null, "x".repeat(length), ADA))
                .isInstanceOf(WordingNotUsable.class);
        assertThat(german.state(main(version, "see"))).isEqualTo(PieceState.MISSING);
    }

    @Test
    @DisplayName("Design 2: whoever wrote any of it does not publish it")
    void whoeverWroteItDoesNotPublishIt() {
        RenditionDraft german = written(published(), "de", RenditionFormat.STANDARD);

        assertThatThrownBy(() -> german.requireNotWrittenBy(ADA)).isInstanceOf(ApproverEdited.class);
        assertThatCode(() -> german.requireNotWrittenBy(PIA)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Design 6: only the words differ; numbers, dates and order are those of the main text")
    void onlyTheWordsDiffer() {
        CharterVersion version = published();
        RenditionDraft german = written(version, "de", RenditionFormat.STANDARD);
        CharterText main = version.wording().text(CharterKind.INTERNAL, "en");

        CharterText text = german.text(version, CharterKind.INTERNAL);

        assertThat(text.language()).isEqualTo("de");
        assertThat(text.title()).isEqualTo("easy: TITLE");
        assertThat(text.definition()).isEqualTo("easy: def");
        assertThat(text.principles().get(0).dos())
                .extracting(CharterText.Behaviour::text)
                .containsExactly("easy: greet", "easy: name");
        assertThat(text.effectiveOn()).isEqualTo(main.effectiveOn());
        assertThat(Pieces.said(version, text).values()).allMatch(words -> words.startsWith("easy: "));
    }

    @Test
    @DisplayName("domain.md 2.4: in every language the charter of a unit inherits what its main text does")
    void itInheritsWhatTheMainTextDoes() {
        CharterVersion version = inApproval();
        RenditionDraft german = written(version, "de", RenditionFormat.STANDARD);
        Inheritance from = new Inheritance("Lending desk", "all-of-us", 2, "For everybody", "0".repeat(64));
        CharterText main = version.wording().text(CharterKind.INTERNAL, "en");

        version.publish(null, null, main.inheriting(from, main), PIA, NOW);

        CharterText text = german.text(version, CharterKind.INTERNAL);
        assertThat(text.inheritance()).isEqualTo(from);
        assertThat(text.services()).isEqualTo("easy: SERVICES");
    }

    @Test
    void theNextVersionBeginsWithTheSameWords() {
        CharterVersion first = published();
        RenditionDraft german = written(first, "de", RenditionFormat.STANDARD);
        german.markComplete(first);

        CharterVersion second = first.next(ADA, NOW);
        RenditionDraft carried = german.carriedTo(second);

        assertThat(carried.isComplete()).isTrue();
        assertThat(carried.wasWrittenBy(ADA)).isFalse();
        assertThatCode(() -> carried.requireInStep(second)).doesNotThrowAnyException();
    }

    /** Whatever is done in whatever order, a piece is what its last writing makes it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    @DisplayName("AT-08: missing, out of step and complete, over any sequence of edits")
    void anySequenceOfEdits(long seed) {
        Random random = new Random(seed);
        CharterVersion version = complete();
        RenditionDraft easy = new RenditionDraft(version, "en", RenditionFormat.EASY_READ);
        Map<String, String> madeFrom = new HashMap<>();
        for (int step = 0; step < 400; step++) {
            List<Passage> pieces = Pieces.of(version);
            Passage piece = pieces.get(random.nextInt(pieces.size()));
            String there = easy.piece(piece.key()).map(RenditionPiece::getWords).orElse(null);
            switch (random.nextInt(5)) {
                case 0 -> {
                    if (version.wording().findClause(piece.key()).isPresent()) {
                        version.draft(ADA, NOW).reword(piece.key(), 0, "Wording " + random.nextInt(3));
                    }
                }
                case 1, 2 -> {
                    easy.write(piece, there, "Words " + random.nextInt(9), ADA);
                    madeFrom.put(piece.key(), piece.text());
                }
                case 3 -> {
                    if (there != null) {
                        easy.confirm(piece, there, ADA);
                        madeFrom.put(piece.key(), piece.text());
                    }
                }
                default -> takeOutOrPutBack(version, random);
            }
            Pieces.of(version).forEach(main -> assertThat(easy.state(main))
                    .isEqualTo(
                            !madeFrom.containsKey(main.key())
                                    ? PieceState.MISSING
                                    : madeFrom.get(main.key()).equals(main.text())
                                            ? PieceState.IN_STEP
                                            : PieceState.OUT_OF_STEP));
            boolean whole =
                    Pieces.of(version).stream().allMatch(main -> main.text().equals(madeFrom.get(main.key())));
            if (whole) {
                easy.markComplete(version);
                assertThat(easy.isComplete()).isTrue();
                easy.prepare();
            } else {
                assertThatThrownBy(() -> easy.markComplete(version)).isInstanceOf(RenditionNotInStep.class);
                assertThat(easy.isComplete()).isFalse();
            }
        }
    }

    private static void takeOutOrPutBack(CharterVersion version, Random random) {
        if (version.wording().findClause("name").isPresent()) {
            version.draft(ADA, NOW).remove("name", 0);
        } else if (random.nextBoolean()) {
            version.draft(ADA, NOW).putBack("name");
        }
    }

    /** Every piece written from what the main text says now. */
    private static RenditionDraft written(CharterVersion version, String language, RenditionFormat format) {
        RenditionDraft rendition = new RenditionDraft(version, language, format);
        Pieces.of(version).forEach(main -> rendition.write(main, null, "easy: " + main.key(), ADA));
        return rendition;
    }

    private static Passage main(CharterVersion version, String key) {
        return Pieces.of(version).stream()
                .filter(piece -> piece.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
