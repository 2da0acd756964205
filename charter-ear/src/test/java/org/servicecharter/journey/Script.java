package org.servicecharter.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What is played: the 11 + 11 cards of AT-01, each with the theme it will land in, and the statements of AT-17. */
final class Script {

    /** The words of the two charts, as on the screen. */
    static final String DO = "What to do";

    static final String DONT = "What not to do";

    static final List<String> THEMES =
            List.of("Pull together", "Listen and speak openly", "Do it well", "Respect everyone");

    record Card(String chart, String theme, String text) {

        String chartLabel() {
            return chart.equals("DO") ? DO : DONT;
        }
    }

    private Script() {}

    static List<Card> cards() {
        return lines("cards.csv")
                .skip(1)
                .map(line -> line.split(",", 3))
                .map(part -> new Card(part[0], part[1], part[2].replaceAll("^\"|\"$", "")))
                .toList();
    }

    static List<String> texts(String chart) {
        return cards().stream()
                .filter(card -> card.chart().equals(chart))
                .map(Card::text)
                .toList();
    }

    static List<String> ofTheme(String theme) {
        return cards().stream()
                .filter(card -> card.theme().equals(theme))
                .map(Card::text)
                .toList();
    }

    static List<String> statements() {
        return lines("statements.txt").toList();
    }

    private static Stream<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Script.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return reader.lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
