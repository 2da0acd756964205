package org.servicecharter.web.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecharter.charter.Provenance;
import org.servicecharter.charter.check.Finding;
import org.servicecharter.charter.model.CharterModel;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.charter.version.ClauseSource;
import org.servicecharter.charter.version.VersionState;
import org.servicecharter.web.Dates;
import org.servicecharter.web.Portal;
import org.servicecharter.web.Words;

class CharterWordsTest {

    private static final Path CHECKS = Path.of("../charter-domain/src/main/java/org/servicecharter/charter/check");
    private static final Pattern ASKED = Pattern.compile("\"(CC-\\d\\d|S\\d|MODEL|UMBRELLA)\",\\s+\"(\\w+)\"");

    private final Words bundle = new Words();
    private final CharterWords words = new CharterWords(bundle, new Dates(bundle, new Portal()), null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14|0|31|3|0|0|From 14 cards and 31 votes in 3 workshops",
                "1|1|1|1|0|0|From one card, one statement and one vote",
                "0|2|0|1|0|0|From 2 statements",
                "0|0|0|1|0|0|From a workshop",
                "1|0|0|1|2|3|From one card · From the library of good service · From 3 findings of reviews",
                "0|0|0|0|1|0|From the library of good service",
                "0|0|0|0|0|1|From a review",
                "0|0|0|0|0|0|''"
            })
    void theOriginOfAClauseReadsAsASentence(
            int cards, int statements, int votes, int workshops, int library, int findings, String sentence) {
        assertThat(words.origin(new Provenance(cards, statements, votes, workshops, library, findings)))
                .isEqualTo(sentence);
    }

    @Test
    void aSourceNamesItsThemeWhenItHasOne() {
        assertThat(words.source(new ClauseSource("W", "Front desk", "Welcome", 7, List.of())))
                .isEqualTo("Front desk · theme “Welcome” · 7 votes");
        assertThat(words.source(new ClauseSource("W", "Front desk", null, 0, List.of())))
                .isEqualTo("Front desk");
        assertThat(words.source(ClauseSource.library("USE_NAME")))
                .isEqualTo("One of three behaviours that fit every charter");
        assertThat(words.source(ClauseSource.review(new ClauseSource.Reviewed("F1", "RAISE", "Say how"))))
                .isEqualTo("Raised in a review: Say how");
    }

    @Test
    void everyCheckSaysWhatToDo() throws IOException {
        StringBuilder checks = new StringBuilder();
        try (Stream<Path> files = Files.list(CHECKS)) {
            for (Path file : files.toList()) {
                checks.append(Files.readString(file));
            }
        }
        List<String> asked = ASKED.matcher(checks)
                .results()
                .map(hit -> "charter.check." + hit.group(1) + "." + hit.group(2))
                .toList();

        assertThat(asked).hasSizeGreaterThan(40).allMatch(bundle::containsKey);
        assertThat(words.finding(
                        new Finding("CC-22", true, "past", null, List.of(LocalDate.of(2026, 3, 1)), null, null)))
                .isEqualTo("The day of the next review, 1 March 2026, has to be in the future.");
    }

    @Test
    void everyStateAndPartHasAName() {
        Stream<Enum<?>> all = Stream.<Enum<?>[]>of(
                        Part.values(),
                        VersionState.values(),
                        ChangeKind.values(),
                        ClauseChange.Kind.values(),
                        CharterModel.values())
                .flatMap(Stream::of);

        assertThat(all).allSatisfy(value -> {
            String type = value instanceof ClauseChange.Kind
                    ? "ClauseChange"
                    : value.getClass().getSimpleName();
            assertThat(bundle.containsKey(type + "." + value.name()))
                    .as(type + "." + value)
                    .isTrue();
        });
    }
}
