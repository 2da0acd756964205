package org.servicecharter.charter.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CC-26: the languages in which a charter can be written. */
class RenditionLanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "de, Deutsch, ltr",
        "fr, Français, ltr",
        "ar, العربية, rtl",
        "he, עברית, rtl",
        "en, English, ltr",
        "ka, ქართული, ltr"
    })
    @DisplayName("CC-26: a language has its own name and its direction")
    void aLanguageHasItsOwnNameAndItsDirection(String tag, String name, String direction) {
        assertThat(RenditionLanguages.ownName(tag)).isEqualTo(name);
        assertThat(RenditionLanguages.direction(tag)).isEqualTo(direction);
    }

    @Test
    void everyTagIsWellFormedAndHasAName() throws IllformedLocaleException {
        assertThat(RenditionLanguages.all()).doesNotHaveDuplicates().allSatisfy(tag -> {
            assertThat(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag())
                    .isEqualTo(tag);
            assertThat(RenditionLanguages.ownName(tag)).isNotEqualToIgnoringCase(tag);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xx", "DE", "de-x-' or 1=1"})
    void anyOtherIsNotOffered(String tag) {
        assertThatThrownBy(() -> RenditionLanguages.offered(tag)).isInstanceOf(LanguageNotOffered.class);
    }
}
