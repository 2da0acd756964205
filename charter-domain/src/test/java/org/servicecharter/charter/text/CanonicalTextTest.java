package org.servicecharter.charter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servicecharter.framework.BehaviourKind;
import org.servicecharter.framework.Craft;
import org.servicecharter.framework.CustomerKind;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.Firmness;
import org.servicecharter.framework.Hat;
import org.servicecharter.framework.Initiative;
import org.servicecharter.framework.ServiceAspect;
import org.servicecharter.framework.ServiceLevel;

@DisplayName("Decision 6: a published text has one canonical form (RFC 8785) and its SHA-256")
class CanonicalTextTest {

    /** What people really type: scripts, directions, emoji, marks that JSON escapes, lone controls. */
    private static final String[] SNIPPETS = {
        "We greet you",
        "naïve café",
        "Грижа",
        "خدمة العملاء",
        "顧客",
        "👩‍🦽 we wait",
        "\"quoted\"",
        "back\\slash",
        "a\tb",
        "line\nbreak",
        "<script>alert(1)</script>",
        "\u0001",
        "\u2028",
        "ﬁ",
        "é",
        "e\u0301",
        "0.10",
        "null",
        "  "
    };

    @Test
    void theHashIsOfTheUtf8BytesOfTheJson() {
        CanonicalText frozen = CanonicalText.of(text("Hello", null, "We look up.", List.of()));

        assertThat(frozen.sha256())
                .isEqualTo(CanonicalText.sha256(frozen.json()))
                .hasSize(64);
        assertThat(CanonicalText.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"); // FIPS 180-2, B.1
    }

    @Test
    void theFormIsWrittenOutOnceSoThatItCannotDriftUnseen() {
        CanonicalText frozen = CanonicalText.of(text(
                "How we look after you",
                "Ask us",
                "Customer service means \"caring\".",
                List.of(new CharterText.Principle(1, "We see you", List.of(behaviour("Greet")), List.of()))));

        assertThat(frozen.json())
                .isEqualTo("{\"approver\":\"Director\",\"charter\":\"library\",\"customers\":\"All readers\","
                        + "\"definition\":\"Customer service means \\\"caring\\\".\",\"effectiveOn\":\"2026-03-01\","
                        + "\"form\":\"service-charter-text/3\",\"format\":\"STANDARD\",\"kind\":\"INTERNAL\",\"language\":\"en\","
                        + "\"motto\":\"Ask us\",\"nextReviewOn\":\"2027-03-01\",\"owner\":\"Head of service\","
                        + "\"principles\":[{\"donts\":[],\"dos\":[{\"terms\":{},\"text\":\"Greet\"}],\"name\":\"We see you\",\"number\":1}],"
                        + "\"promises\":[],\"provisions\":[],"
                        + "\"services\":\"All counters\",\"title\":\"How we look after you\",\"version\":2}");
    }

    @Test
    @DisplayName("a text of the first form, which knew neither promises nor kinds, is read as the staff charter it was")
    void theFirstFormIsStillRead() {
        CharterText read =
                CanonicalText.read("{\"approver\":\"Director\",\"charter\":\"library\",\"customers\":\"All\","
                        + "\"effectiveOn\":\"2026-03-01\",\"form\":\"service-charter-text/1\",\"format\":\"STANDARD\","
                        + "\"language\":\"en\",\"nextReviewOn\":\"2027-03-01\",\"owner\":\"Head\",\"principles\":[],"
                        + "\"services\":\"All\",\"title\":\"T\",\"version\":1}");

        assertThat(read.kind()).isEqualTo(CharterKind.INTERNAL);
        assertThat(read.promises()).isEmpty();
        assertThat(read.provisions()).isEmpty();
    }

    @Test
    @DisplayName("in a text of the second form a behaviour was its words, and is read as such")
    void theSecondFormIsStillRead() {
        CharterText read =
                CanonicalText.read("{\"approver\":\"Director\",\"charter\":\"library\",\"customers\":\"All\","
                        + "\"effectiveOn\":\"2026-03-01\",\"form\":\"service-charter-text/2\",\"format\":\"STANDARD\","
                        + "\"kind\":\"PUBLIC\",\"language\":\"en\",\"nextReviewOn\":\"2027-03-01\",\"owner\":\"Head\","
                        + "\"principles\":[{\"donts\":[\"Shrug\"],\"dos\":[\"Greet\"],\"name\":\"We see you\",\"number\":1}],"
                        + "\"promises\":[],\"provisions\":[],\"services\":\"All\",\"title\":\"T\",\"version\":1}");

        assertThat(read.principles())
                .containsExactly(new CharterText.Principle(
                        1, "We see you", List.of(behaviour("Greet")), List.of(behaviour("Shrug"))));
        assertThat(read.principles().get(0).dos().get(0).facts()).isEmpty();
    }

    @Test
    void whatIsKnownOfABehaviourChangesTheHash() {
        CharterText.Behaviour known = new CharterText.Behaviour(
                "x", new BehaviourTerms(null, null, null, null, null, null, Firmness.RULE, null));
        CharterText before =
                text("T", null, null, List.of(new CharterText.Principle(1, "P", List.of(behaviour("x")), List.of())));
        CharterText after =
                text("T", null, null, List.of(new CharterText.Principle(1, "P", List.of(known), List.of())));

        assertThat(CanonicalText.of(before).sha256())
                .isNotEqualTo(CanonicalText.of(after).sha256());
    }

    @Test
    void readingBackGivesTheSameTextAndTheSameHash() throws Exception {
        Random random = new Random(8785);
        for (int run = 0; run < 500; run++) {
            CharterText text = anyText(random);
            CanonicalText frozen = CanonicalText.of(text);

            assertThat(CanonicalText.read(frozen.json())).isEqualTo(text);
            assertThat(CanonicalText.of(CanonicalText.read(frozen.json()))).isEqualTo(frozen);
            assertThat(new JsonCanonicalizer(frozen.json()).getEncodedString()).isEqualTo(frozen.json());
        }
    }

    @Test
    void differentTextsHaveDifferentHashes() {
        Random random = new Random(9162);
        Map<String, CharterText> seen = new HashMap<>();
        for (int run = 0; run < 500; run++) {
            CharterText text = anyText(random);
            CharterText other = seen.put(CanonicalText.of(text).sha256(), text);
            assertThat(other == null || other.equals(text)).isTrue();
        }
        assertThat(seen).hasSizeGreaterThan(400);
    }

    @Test
    void aPieceThatMovesFromDoToDontChangesTheHash() {
        CharterText before =
                text("T", null, null, List.of(new CharterText.Principle(1, "P", List.of(behaviour("x")), List.of())));
        CharterText after =
                text("T", null, null, List.of(new CharterText.Principle(1, "P", List.of(), List.of(behaviour("x")))));

        assertThat(CanonicalText.of(before).sha256())
                .isNotEqualTo(CanonicalText.of(after).sha256());
    }

    private static CharterText anyText(Random random) {
        List<CharterText.Principle> principles = new ArrayList<>();
        int count = random.nextInt(4);
        for (int number = 1; number <= count; number++) {
            principles.add(new CharterText.Principle(
                    number, any(random), one(random, EncounterKind.values()), some(random), some(random)));
        }
        CharterText alone = text(
                any(random),
                random.nextBoolean() ? any(random) : null,
                random.nextBoolean() ? any(random) : null,
                principles,
                random.nextBoolean() ? List.of() : List.of(new CharterText.Promise(any(random), terms(random))),
                random.nextBoolean()
                        ? List.of()
                        : List.of(new CharterText.Provision(
                                Part.COMPLAINT,
                                any(random),
                                new ProvisionTerms(any(random), null, new Within(2, MeasureUnit.HOURS), null, null))));
        return random.nextBoolean()
                ? alone
                : alone.inheriting(
                        new Inheritance(any(random), "umbrella", 1 + random.nextInt(9), any(random), "0".repeat(64)),
                        alone);
    }

    private static PromiseTerms terms(Random random) {
        return new PromiseTerms(
                any(random),
                Channel.LETTER,
                null,
                any(random),
                MeasureUnit.WORKING_DAYS,
                List.of(new Tier(1 + random.nextInt(50), 10), new Tier(100, 30)),
                random.nextBoolean() ? any(random) : null,
                random.nextBoolean() ? random.nextInt(100) : null,
                any(random),
                null,
                any(random),
                any(random),
                null,
                null,
                LegalStatus.PLEDGE,
                one(random, ServiceAspect.values()));
    }

    private static List<CharterText.Behaviour> some(Random random) {
        List<CharterText.Behaviour> some = new ArrayList<>();
        for (int left = random.nextInt(3); left > 0; left--) {
            some.add(new CharterText.Behaviour(any(random), known(random)));
        }
        return some;
    }

    private static BehaviourTerms known(Random random) {
        return new BehaviourTerms(
                one(random, BehaviourKind.values()),
                one(random, Initiative.values()),
                one(random, CustomerKind.values()),
                one(random, ServiceLevel.values()),
                one(random, EncounterKind.values()),
                one(random, ExchangeType.values()),
                one(random, Firmness.values()),
                random.nextBoolean() ? any(random) : null,
                one(random, Hat.values()),
                one(random, Craft.values()),
                random.nextInt(3) == 0 ? any(random) : null);
    }

    /** Mostly nothing. */
    private static <E> E one(Random random, E[] all) {
        return random.nextInt(3) == 0 ? all[random.nextInt(all.length)] : null;
    }

    private static CharterText.Behaviour behaviour(String words) {
        return new CharterText.Behaviour(words, BehaviourTerms.plain());
    }

    private static String any(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            text.append(SNIPPETS[random.nextInt(SNIPPETS.length)]).append(random.nextInt(10));
        }
        return text.toString();
    }

    private static CharterText text(
            String title, String motto, String definition, List<CharterText.Principle> principles) {
        return text(title, motto, definition, principles, List.of(), List.of());
    }

    private static CharterText text(
            String title,
            String motto,
            String definition,
            List<CharterText.Principle> principles,
            List<CharterText.Promise> promises,
            List<CharterText.Provision> provisions) {
        return new CharterText(
                "library",
                2,
                CharterKind.INTERNAL,
                "en",
                RenditionFormat.STANDARD,
                title,
                motto,
                null,
                definition,
                principles,
                promises,
                provisions,
                "All counters",
                "All readers",
                "Head of service",
                "Director",
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2027, 3, 1),
                null);
    }
}
