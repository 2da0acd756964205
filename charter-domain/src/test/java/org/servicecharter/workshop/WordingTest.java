package org.servicecharter.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final int MAX = 500;

    @ParameterizedTest
    @ValueSource(
            strings = {
                " leading and trailing ",
                "<script>alert(1)</script>",
                "שלום – be kind",
                "e\u0301 is not é",
                "👩🏽‍🚒 helps",
                "two\nlines",
                "\u202Eright to left"
            })
    void aTextIsKeptAsTyped(String text) {
        assertThat(Wording.checked(text, MAX)).isSameAs(text);
    }

    @Test
    void anEmojiCountsAsOne() {
        String full = "😀".repeat(MAX);
        assertThat(Wording.checked(full, MAX)).isEqualTo(full);
        assertThatThrownBy(() -> Wording.checked(full + "!", MAX)).isInstanceOf(TextNotUsable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "half \uD83D of one", "nul \u0000 here"})
    void whatIsEmptyOrBrokenIsRefused(String text) {
        assertThatThrownBy(() -> Wording.checked(text, MAX)).isInstanceOf(TextNotUsable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 10_000, 1_000_000})
    void whatIsTooLongIsRefused(int length) {
        assertThatThrownBy(() -> Wording.checked("x".repeat(length), MAX)).isInstanceOf(TextNotUsable.class);
    }

    @Test
    void anOptionalTextMayBeLeftOut() {
        assertThat(Wording.optional("  ", MAX)).isNull();
        assertThat(Wording.optional(null, MAX)).isNull();
    }
}
