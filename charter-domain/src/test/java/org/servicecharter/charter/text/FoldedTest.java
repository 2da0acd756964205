package org.servicecharter.charter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Neither capitals nor accents matter to whoever looks for words. */
class FoldedTest {

    private static final String LETTERS = "aäÄeéÉ ßẞİıΣςσ한ñ\u0301\u0308👩‍🦽-%_!\n";

    @ParameterizedTest
    @CsvSource({
        "Straße, strasse",
        "STRASSE, strasse",
        "Crème Brûlée, creme brulee",
        "ΣΊΣΥΦΟΣ, σισυφοσ",
        "한국, 한국",
        "a\u00a0b, a b",
        "İstanbul, istanbul"
    })
    void textsFold(String text, String folded) {
        assertThat(Folded.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void foldingTwiceIsFoldingOnce(String text) {
        assertThat(Folded.fold(Folded.fold(text))).isEqualTo(Folded.fold(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void capitalsAndTheWayAccentsAreStoredMakeNoDifference(String text) {
        String latin = text.replace("한", "");
        assertThat(Folded.fold(Normalizer.normalize(latin, Normalizer.Form.NFD)))
                .isEqualTo(Folded.fold(latin))
                .isEqualTo(Folded.fold(latin.toUpperCase(Locale.ROOT)));
        assertThat(Folded.of(text)).hasToString(Folded.fold(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aSnippetOfAShortTextIsAllOfIt(String text) {
        String joined = Snippet.of(text, List.of("e", "ss")).pieces().stream()
                .map(Snippet.Piece::text)
                .collect(Collectors.joining());
        assertThat(joined).isEqualTo(text);
    }

    @Test
    void whatWasLookedForIsMarkedAsItIsWritten() {
        assertThat(Snippet.of("Die Straße ist süß", List.of("strasse", "sus")).pieces())
                .containsExactly(
                        new Snippet.Piece("Die ", false),
                        new Snippet.Piece("Straße", true),
                        new Snippet.Piece(" ist ", false),
                        new Snippet.Piece("süß", true));
    }

    @Test
    void aLongTextIsCutAroundTheFirstWord() {
        String text = "before ".repeat(100) + "Needle " + "after ".repeat(100);
        List<Snippet.Piece> pieces = Snippet.of(text, List.of("needle")).pieces();
        String joined = pieces.stream().map(Snippet.Piece::text).collect(Collectors.joining());
        assertThat(pieces).contains(new Snippet.Piece("Needle", true));
        assertThat(joined).startsWith("… before").endsWith("after …").hasSizeLessThan(Snippet.LENGTH + 10);
    }

    static List<String> texts() {
        Random random = new Random(7);
        int[] letters = LETTERS.codePoints().toArray();
        return random.ints(200, 0, 40)
                .mapToObj(length -> random.ints(length, 0, letters.length)
                        .mapToObj(nth -> Character.toString(letters[nth]))
                        .collect(Collectors.joining()))
                .toList();
    }
}
