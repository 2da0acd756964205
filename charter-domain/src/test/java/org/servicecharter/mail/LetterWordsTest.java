package org.servicecharter.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class LetterWordsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private final LetterWords words = new LetterWords();

    @Test
    void namesStandAsTheyAreAndDaysAsTheLanguageWritesThem() {
        Letter english = invitation(Locale.UK, "D'Arcy {0} 'x'");
        assertThat(english.text())
                .contains("Hello D'Arcy {0} 'x',")
                .contains("https://portal.example/x")
                .contains("2 March 2026");
        assertThat(english.subject()).endsWith("of Library");
        assertThat(invitation(Locale.GERMANY, "Mia").text()).contains("2 März 2026");
    }

    @Test
    void momentsSayWhereTheyAreMeant() {
        ZonedDateTime moment = ZonedDateTime.parse("2026-03-02T09:05:00Z[Europe/London]");
        assertThat(words.write("password", Locale.ENGLISH, "mia", "mia@example.org", "Mia", "link", moment)
                        .text())
                .contains("2 March 2026, 09:05 GMT");
    }

    @Test
    void everyLetterHasASubjectAndATextAndNoPlaceLeftOpen() {
        List<String> kinds = ResourceBundle.getBundle("org.servicecharter.letters").keySet().stream()
                .filter(key -> !key.startsWith("pattern."))
                .map(key -> key.replaceAll("\\.(subject|text)$", ""))
                .distinct()
                .toList();
        assertThat(kinds).contains("invitation", "receipt").allSatisfy(kind -> {
            Letter letter = words.write(kind, Locale.ENGLISH, "emil", "emil@example.org", 1, 2, 3, 4, 5, 6, 7);
            assertThat(letter.kind()).isEqualTo(kind);
            assertThat(letter.subject()).isNotBlank().doesNotContain("{");
            assertThat(letter.text()).isNotBlank().doesNotContain("{").doesNotContain("'");
        });
    }

    @Test
    void aSubjectIsOneLineOfBoundedLength() {
        assertThat(letter("a\r\nb\tc", "t").subject()).isEqualTo("a b c");
        assertThat(letter("x".repeat(Letter.SUBJECT_MAX), "t").subject()).hasSize(Letter.SUBJECT_MAX);
        assertThat(letter("x".repeat(3000), "t").subject())
                .hasSize(Letter.SUBJECT_MAX)
                .endsWith("…");
    }

    @Test
    void aTextThatCannotBeKeptIsAMistakeInTheProgram() {
        assertThat(letter("s", "x".repeat(Letter.TEXT_MAX)).text()).hasSize(Letter.TEXT_MAX);
        assertThatThrownBy(() -> letter("s", "x".repeat(Letter.TEXT_MAX + 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> letter("s", "no link").withLink("https://portal.example", null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Letter invitation(Locale language, String name) {
        return words.write(
                "invitation", language, "mia", "mia@example.org", name, "Library", "https://portal.example/x", DAY);
    }

    private static Letter letter(String subject, String text) {
        return new Letter("kind", null, "a@example.org", subject, text, null, null, null);
    }
}
