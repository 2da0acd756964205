package org.servicecharter.charter.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicecharter.charter.text.ClauseChange.Mark.DELETED;
import static org.servicecharter.charter.text.ClauseChange.Mark.INSERTED;
import static org.servicecharter.charter.text.ClauseChange.Mark.SAME;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.servicecharter.charter.text.ClauseChange.Kind;
import org.servicecharter.charter.text.ClauseChange.Mark;
import org.servicecharter.charter.text.ClauseChange.Piece;

class ComparisonTest {

    private static final Passage GREET = behaviour("greet", "We greet you.");
    private static final Passage CALL = behaviour("call", "We ring you if it is late.");

    @Test
    void equalTextsHaveNoChanges() {
        assertThat(new Comparison(List.of(GREET, CALL), List.of(GREET, CALL)).changes())
                .isEmpty();
    }

    @Test
    void whatIsOnlyInTheLaterTextIsAddedAndWhatIsOnlyInTheEarlierIsRemoved() {
        List<ClauseChange> changes = new Comparison(List.of(GREET), List.of(CALL)).changes();

        assertThat(changes)
                .containsExactly(
                        new ClauseChange(Kind.ADDED, Part.DO, "We see you", List.of(new Piece(INSERTED, CALL.text()))),
                        new ClauseChange(
                                Kind.REMOVED, Part.DO, "We see you", List.of(new Piece(DELETED, GREET.text()))));
    }

    @Test
    void aRewordedPassageShowsWhichWordsCameAndWent() {
        Passage sooner = behaviour("greet", "We greet you within ten seconds.");

        List<ClauseChange> changes = new Comparison(List.of(GREET), List.of(sooner)).changes();

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.REWORDED);
            assertThat(change.pieces())
                    .containsExactly(
                            new Piece(SAME, "We greet "),
                            new Piece(DELETED, "you."),
                            new Piece(INSERTED, "you within ten seconds."));
        });
    }

    @Test
    void withoutTheInsertedPiecesItIsTheEarlierTextAndWithoutTheDeletedTheLater() {
        Random random = new Random(42);
        for (int run = 0; run < 1_000; run++) {
            String earlier = sentence(random);
            String later = sentence(random);
            List<Piece> pieces = Comparison.words(earlier, later);

            assertThat(join(pieces, INSERTED)).isEqualTo(earlier);
            assertThat(join(pieces, DELETED)).isEqualTo(later);
        }
    }

    private static String sentence(Random random) {
        String[] words = {"we", "you", "خدمة", "👩‍🦽", "ring", "\n", " ", "late.", "Ten"};
        return random.ints(1 + random.nextInt(12), 0, words.length)
                .mapToObj(word -> words[word])
                .collect(Collectors.joining(random.nextBoolean() ? " " : "  "));
    }

    private static String join(List<Piece> pieces, Mark without) {
        return pieces.stream()
                .filter(piece -> piece.mark() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static Passage behaviour(String key, String text) {
        return new Passage(key, Part.DO, "We see you", text);
    }
}
