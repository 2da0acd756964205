package org.servicecharter.web.charter.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.text.CanonicalText;
import org.servicecharter.charter.text.Channel;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.LegalStatus;
import org.servicecharter.charter.text.MeasureUnit;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.text.ProvisionTerms;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.charter.text.Tier;

/** Frozen texts to print. */
final class OriginalFixture {

    static final String ADDRESS = "https://service.example.org/c/library";

    private OriginalFixture() {}

    /** A definition and nothing else. */
    static Original shortest() {
        return original("Library", null, "We help.", List.of());
    }

    /** The shortest, in another language than the portal's own words. */
    static Original german() {
        return original("de", "Bücherei", null, "Wir helfen.", List.of());
    }

    static Original usual() {
        return usual("Nobody leaves without an answer.");
    }

    static Original usual(String motto) {
        return original(
                "How we look after you",
                motto,
                "Customer service means that we listen to what you need, care about you as a person and find an answer with you.",
                List.of(
                        principle(1, "We see you", 4, "Look up and greet whoever comes within ten steps"),
                        principle(2, "We listen to the end", 3, "Let people finish before you answer"),
                        principle(3, "We keep our word", 5, "Say by when you call back, and call back by then"),
                        principle(4, "We go one step more", 2, "Ask what else would help today")));
    }

    /** Eight principles, on each side eight behaviours as long as they may be. */
    static Original longest() {
        String line = "Say who you are and what happens next, and stay until it has happened. "
                .repeat(9)
                .substring(0, 600);
        return original(
                line.substring(0, 120),
                line.substring(0, 200),
                line,
                IntStream.rangeClosed(1, 8)
                        .mapToObj(number -> principle(number, line, 8, line))
                        .toList());
    }

    /** So many words in all, or a few more: of principles with four behaviours of a dozen words to do, and three not to. */
    static Original ofWords(int words) {
        String line = "Say who you are, what happens next, and by when it will";
        int eachTakes = 3 + 4 * 12 + 3 * (12 + 2);
        return original(
                "How we look after you",
                null,
                "We help.",
                IntStream.rangeClosed(1, 1 + words / eachTakes)
                        .mapToObj(number -> principle(number, "We see you", 4, line))
                        .toList());
    }

    /** Words without a space to break them at. */
    static Original longWords() {
        String word = "Donaudampfschifffahrtsgesellschaftskapitänsmütze".repeat(12);
        return original(
                word.substring(0, 120),
                word.substring(0, 200),
                word.substring(0, 500),
                List.of(principle(1, word.substring(0, 300), 3, word.substring(0, 400))));
    }

    private static CharterText.Principle principle(int number, String name, int lines, String line) {
        List<String> dos = IntStream.range(0, lines).mapToObj(i -> line).toList();
        List<String> donts = IntStream.range(0, Math.max(1, lines - 1))
                .mapToObj(i -> "Do not: " + line)
                .map(one -> one.substring(0, Math.min(600, one.length())))
                .toList();
        return new CharterText.Principle(number, name, plain(dos), plain(donts));
    }

    private static List<CharterText.Behaviour> plain(List<String> lines) {
        return lines.stream()
                .map(line -> new CharterText.Behaviour(line, BehaviourTerms.plain()))
                .toList();
    }

    private static Original original(
            String title, String motto, String definition, List<CharterText.Principle> principles) {
        return original("en", title, motto, definition, principles);
    }

    private static Original original(
            String language, String title, String motto, String definition, List<CharterText.Principle> principles) {
        CharterText text = new CharterText(
                "library",
                2,
                CharterKind.PUBLIC,
                language,
                RenditionFormat.STANDARD,
                title,
                motto,
                null,
                definition,
                principles,
                List.of(new CharterText.Promise("We answer your letter within 10 working days.", terms())),
                List.of(
                        new CharterText.Provision(
                                Part.MISSION, "We lend what people want to know.", ProvisionTerms.plain()),
                        new CharterText.Provision(Part.COURTESY, "We are patient.", ProvisionTerms.plain()),
                        new CharterText.Provision(
                                Part.CONTACT,
                                "Call 020 7946 0000",
                                new ProvisionTerms(null, "weekdays 9 to 5", null, null, null))),
                "All counters",
                "All readers",
                "Head of service",
                "Director",
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2027, 3, 1),
                null);
        return new Original(text, CanonicalText.of(text).sha256(), ADDRESS);
    }

    private static PromiseTerms terms() {
        return new PromiseTerms(
                "Everyone",
                Channel.LETTER,
                "your letter arrives",
                "you have our answer",
                MeasureUnit.WORKING_DAYS,
                List.of(new Tier(50, 5), new Tier(100, 10)),
                null,
                null,
                "none",
                null,
                "Head of post",
                "the post book",
                "we write with the reason and a new date",
                null,
                LegalStatus.PLEDGE);
    }
}
