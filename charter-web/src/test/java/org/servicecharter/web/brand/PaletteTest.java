package org.servicecharter.web.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

    private static final Colour LIGHT_INK = Colour.of("1e2430");
    private static final Colour DARK_INK = Colour.of("eceff3");

    /** Every seventeenth step of each part, white and black among them. */
    static Stream<Colour> colours() {
        return parts().boxed().flatMap(red -> parts().boxed()
                .flatMap(green -> parts().mapToObj(blue -> new Colour(red, green, blue))));
    }

    private static IntStream parts() {
        return IntStream.rangeClosed(0, 5).map(step -> step * 51);
    }

    @ParameterizedTest
    @MethodSource("colours")
    @DisplayName("WCAG 2.2, 1.4.3: whatever the colour, words in it and on it can be read, on light pages and dark")
    void everyColourCanBeRead(Colour own) {
        Palette light = Palette.light(own);
        assertReadable(light, LIGHT_INK, Colour.of("f1ece2"), Colour.of("fdfbf6"), Colour.WHITE);
        Palette dark = Palette.dark(own);
        assertReadable(dark, DARK_INK, Colour.of("1d222b"), Colour.of("13171d"));
    }

    private static void assertReadable(Palette palette, Colour text, Colour... grounds) {
        for (Colour ground : grounds) {
            assertThat(palette.accent().contrast(ground))
                    .as("%s on %s", palette, ground)
                    .isGreaterThanOrEqualTo(4.5);
        }
        assertThat(palette.ink().contrast(palette.accent()))
                .as("on it: %s", palette)
                .isGreaterThanOrEqualTo(4.5);
        assertThat(palette.accent().contrast(palette.soft()))
                .as("softly: %s", palette)
                .isGreaterThanOrEqualTo(4.5);
        assertThat(text.contrast(palette.soft())).as("text: %s", palette).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void whatCanBeReadStaysAsItIs() {
        assertThat(Palette.light(Colour.of("0d5f73")).accent()).hasToString("#0d5f73");
        assertThat(Palette.dark(Colour.of("5bc0d3")).accent()).hasToString("#5bc0d3");
        assertThat(Palette.light(Colour.of("0d5f73")).css())
                .isEqualTo(":root{--accent:#0d5f73;--accent-ink:#ffffff;--accent-soft:#dbe5e4}");
    }

    @Test
    @DisplayName("WCAG 2.2: black on white is 21 to 1, and a grey of 767676 just passes")
    void contrastIsAsDefined() {
        assertThat(Colour.BLACK.contrast(Colour.WHITE)).isEqualTo(21);
        assertThat(Colour.of("767676").contrast(Colour.WHITE)).isBetween(4.5, 4.6);
    }
}
