package org.servicecharter.framework.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardReadingTest {

    /** The same cards that people bring to the whole journey. */
    private static final Path FILES = Path.of("../charter-ear/src/test/resources/org/servicecharter/journey");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Be kind",
                "be kind.",
                "Always be polite and respectful to customers",
                "Professionalism",
                "Show respect",
                "A positive attitude",
                "Dignity for everyone",
                "Treat everyone with civility and respect",
                "Be punctual, polite and helpful."
            })
    @DisplayName("AT-01: a card that names a quality is asked what one would see")
    void aQualityIsAskedWhatOneWouldSee(String text) {
        assertThat(CardReading.hints(text, true)).containsExactly(CardHint.SEEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Say hello",
                "Answer within 2 rings",
                "Be kind enough to walk people to the door",
                "Be on time",
                "Friendly, welcoming reception",
                "Listen, then respond",
                "Greet people and offer them a seat",
                "See litter? Pick it up",
                "Tell the truth. It builds trust.",
                "Keep your word. Always.",
                "Answer calls, emails and notices",
                "Calls, emails and notices, answered within a day",
                "Greets me by name and smiles",
                "Full e-mail answer within a working week",
                "Sei freundlich",
                "שלום לכולם, ברוכים הבאים",
                "😀"
            })
    void aThingThatCanBeSeenIsToldNothing(String text) {
        assertThat(CardReading.hints(text, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Greet people, offer them a seat and ask their name",
                "Say hello. Ask their name.",
                "Say hello; offer a seat",
                "Say hello\nOffer a seat",
                "Greeting people, smiling and thanking them",
                "Greets me within a minute and offers a seat and asks what I need",
                "Watches the queue, apologises for the wait and tries to shorten it"
            })
    void severalBehavioursAreOneForEachCard(String text) {
        assertThat(CardReading.hints(text, true)).containsExactly(CardHint.ONE);
    }

    @Test
    @DisplayName("S0: our own way is pointed at on the chart of what to do, and may be quoted on the other")
    void ourWayIsPointedAtWhereItIsPromised() {
        String text = "Explain how we do things here";
        assertThat(CardReading.hints(text, true)).containsExactly(CardHint.OUR_WAY);
        assertThat(CardReading.hints(text, false)).isEmpty();
    }

    @Test
    @DisplayName("AT-01: of the 22 cards of the trust, “be kind” gets a hint, and at most four get one")
    void atMostFourOfTheTwentyTwoAreToldSomething() throws IOException {
        List<CSVRecord> cards = read("cards.csv", "chart");
        List<String> hinted = hinted(cards, "chart").toList();

        assertThat(cards).hasSize(22);
        assertThat(hinted).contains("Be kind").hasSizeLessThanOrEqualTo(4);
    }

    @Test
    @DisplayName("Of 252 real behaviours, one in ten is told something at most")
    void hintsStayRareOnRealBehaviours() throws IOException {
        List<CSVRecord> cards = read("behaviours.csv", "kind");
        List<String> hinted = hinted(cards, "kind").toList();

        assertThat(cards).hasSize(252);
        assertThat(hinted).isNotEmpty().as(hinted.toString()).hasSizeLessThanOrEqualTo(25);
    }

    private static Stream<String> hinted(List<CSVRecord> cards, String chart) {
        return cards.stream()
                .filter(card -> !CardReading.hints(
                                card.get("text"), card.get(chart).equals("DO"))
                        .isEmpty())
                .map(card -> card.get("text"));
    }

    private static List<CSVRecord> read(String file, String chart) throws IOException {
        try (var reader = Files.newBufferedReader(FILES.resolve(file))) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }
}
