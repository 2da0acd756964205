package org.servicecharter.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "English, true",
        "Português (Brasil) 1: ☎, true",
        "Tiếng Việt, true",
        "Ελληνικά, true",
        "Українська, true",
        "עברית, false",
        "العربية, false",
        "中文, false",
        "हिन्दी, false"
    })
    void whatIsSetForPrintIsInTheFontAndGoesFromLeftToRight(String words, boolean covered) {
        assertThat(Letters.cover(words)).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "Say “hello” – twice… • 5 €, true",
        "Say hello 😀, false",
        "Call back ✆, false",
        "שלום, true",
        "مرحبا, false"
    })
    void anEmojiIsMissedAsALetterIs(String words, boolean covered) {
        assertThat(Letters.coverAll(words)).isEqualTo(covered);
    }
}
