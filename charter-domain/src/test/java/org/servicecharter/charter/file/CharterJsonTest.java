package org.servicecharter.charter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.text.CanonicalText;
import org.servicecharter.charter.text.Channel;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.Inheritance;
import org.servicecharter.charter.text.LegalStatus;
import org.servicecharter.charter.text.MeasureUnit;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.text.ProvisionTerms;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.charter.text.Tier;
import org.servicecharter.charter.text.Within;
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
import org.servicecharter.shared.BusinessRuleViolation;

/** A charter comes in from the file it was given out as, and from nothing that is not whole. */
class CharterJsonTest {

    private static final CharterText FULL = new CharterText(
            "desk",
            3,
            CharterKind.PUBLIC,
            "de",
            RenditionFormat.STANDARD,
            "Am Schalter",
            "Wir sind da",
            EncounterKind.THIRD,
            "Kundendienst heißt, da zu sein.",
            List.of(new CharterText.Principle(
                    1,
                    "Wir grüßen",
                    EncounterKind.SECOND,
                    List.of(new CharterText.Behaviour(
                            "Wir sehen auf.",
                            new BehaviourTerms(
                                    BehaviourKind.ACTION,
                                    Initiative.PROACTIVE,
                                    CustomerKind.EXTERNAL,
                                    ServiceLevel.SYNTHETIC,
                                    EncounterKind.values()[0],
                                    ExchangeType.values()[0],
                                    Firmness.GUIDELINE,
                                    "Wenn jemand weint.",
                                    Hat.HOST,
                                    Craft.TRUST,
                                    "Niemand ist allein."))),
                    List.of(new CharterText.Behaviour("Wir lassen niemanden warten.", BehaviourTerms.plain())))),
            List.of(new CharterText.Promise(
                    "Wir antworten.",
                    new PromiseTerms(
                            "alle",
                            Channel.values()[0],
                            "Brief",
                            "Antwort",
                            MeasureUnit.WORKING_DAYS,
                            List.of(new Tier(50, 10), new Tier(100, 30)),
                            "im August",
                            40,
                            "keine",
                            "Werbung",
                            "Leitung",
                            "Zählung",
                            "Entschuldigung",
                            "PRODUCT",
                            LegalStatus.values()[0],
                            ServiceAspect.PRODUCT))),
            List.of(new CharterText.Provision(
                    Part.COMPLAINT,
                    "Sagen Sie es uns.",
                    new ProvisionTerms(
                            "Leitung",
                            "0123",
                            new Within(2, MeasureUnit.WORKING_DAYS),
                            new Within(10, MeasureUnit.CALENDAR_DAYS),
                            LegalStatus.values()[0]))),
            "Schalter",
            "Besucher",
            "Leitung",
            "Direktion",
            LocalDate.parse("2026-01-01"),
            LocalDate.parse("2027-01-01"),
            null);

    @Test
    void whatWasGivenOutIsReadWordForWord() {
        CharterJson.Saved saved = read(CanonicalText.of(FULL).json());

        assertThat(saved.kind()).isEqualTo(FULL.kind());
        assertThat(saved.language()).isEqualTo("de");
        assertThat(saved.definition()).isEqualTo(FULL.definition());
        assertThat(saved.principles()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Wir grüßen");
            assertThat(one.encounter()).isEqualTo(EncounterKind.SECOND);
            assertThat(one.dos()).isEqualTo(FULL.principles().get(0).dos());
            assertThat(one.donts()).isEqualTo(FULL.principles().get(0).donts());
        });
        assertThat(saved.promises()).isEqualTo(FULL.promises());
        assertThat(saved.provisions()).isEqualTo(FULL.provisions());
        assertThat(saved.particulars().getTitle()).isEqualTo("Am Schalter");
        assertThat(saved.particulars().getMotto()).isEqualTo("Wir sind da");
        assertThat(saved.particulars().getMottoKind()).isEqualTo(EncounterKind.THIRD);
        assertThat(saved.particulars().getCustomers()).isEqualTo("Besucher");
        assertThat(saved.particulars().getEffectiveOn())
                .as("dates are to be decided anew")
                .isNull();
    }

    @Test
    void theTextOfAUnitIsReadAndItsUmbrellaIsSaidAnew() {
        CharterText unit = FULL.inheriting(new Inheritance("Schalter", "alle", 2, "Alle", "0".repeat(64)), FULL);
        CharterJson.Saved alone = read(CanonicalText.of(FULL).json());

        CharterJson.Saved saved = read(CanonicalText.of(unit).json());

        assertThat(saved.principles()).isEqualTo(alone.principles());
        assertThat(saved.provisions()).isEqualTo(alone.provisions());
        assertThat(saved.particulars().getServices()).isEqualTo("Schalter");
    }

    @Test
    void textsOfTheFirstFormAreReadAsTheStaffChartersTheyWere() {
        CharterJson.Saved saved = read("{\"form\":\"service-charter-text/1\",\"charter\":\"desk\",\"version\":1,"
                + "\"language\":\"en\",\"format\":\"STANDARD\",\"title\":\"The desk\","
                + "\"principles\":[{\"number\":1,\"name\":\"We see you\",\"dos\":[\"We greet\"],\"donts\":[]}],"
                + "\"services\":\"s\",\"customers\":\"c\",\"owner\":\"o\",\"approver\":\"a\","
                + "\"effectiveOn\":\"2026-01-01\",\"nextReviewOn\":\"2027-01-01\"}");

        assertThat(saved.kind()).isEqualTo(CharterKind.INTERNAL);
        assertThat(saved.principles().get(0).dos())
                .containsExactly(new CharterText.Behaviour("We greet", BehaviourTerms.plain()));
        assertThat(saved.promises()).isEmpty();
    }

    /** One change to a whole file each; columns: what stands there, what is put in its place, the refusal and its place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "service-charter-text/5 | service-charter-text/6 | newer | service-charter-text/6",
                "\"title\":\"Am Schalter\" | \"title\":\"T\",\"umbrella\":{\"charter\":\"a\",\"version\":1,\"title\":\"b\"} | missing | umbrella, sha256",
                "service-charter-text/5 | something/3            | other |",
                "\"motto\":             | \"slogan\":            | unknown | slogan",
                "\"title\":\"Am Schalter\", | ''                 | missing | title",
                "\"language\":\"de\"    | \"language\":\"de_DE!\" | language | language",
                "\"kind\":\"PUBLIC\"    | \"kind\":\"SECRET\"    | choice | kind",
                "\"kind\":\"ACTION\"    | \"kind\":7             | choice | principles 1, dos 1, terms, kind",
                "\"level\":\"SYNTHETIC\" | \"level\":\"SEAMLESS\" | choice | principles 1, dos 1, terms, level",
                "\"level\":\"SYNTHETIC\" | \"level\":\"SUPER\" | level | principles 1, dos 1, terms, level",
                "\"Wir sehen auf.\"     | \" \"                  | text | principles 1, dos 1, text",
                "\"percent\":50         | \"percent\":101        | number | promises 1, terms, tiers 1, percent",
                "\"value\":30           | \"value\":-1           | number | promises 1, terms, tiers 2, value",
                "\"peakValue\":40       | \"peakValue\":4.5      | number | promises 1, terms, peakValue",
                "\"part\":\"COMPLAINT\" | \"part\":\"PROMISE\"   | part | provisions 1, part",
                "\"unit\":\"CALENDAR_DAYS\" | \"unit\":\"YES_NO\" | unit | provisions 1, terms, answer, unit",
                "\"promises\":[         | \"promises\":[7,       | kind | promises 1",
            })
    void whatIsWrongIsNamedWithItsPlace(String there, String instead, String what, String place) {
        String whole = CanonicalText.of(FULL).json();
        assertThat(whole).contains(there);

        assertThatThrownBy(() -> read(whole.replace(there, instead == null ? "" : instead)))
                .isInstanceOfSatisfying(CharterTextNotUsable.class, refused -> {
                    assertThat(refused.key()).isEqualTo("charter.textNotUsable." + what);
                    assertThat(refused.arguments()[0]).isEqualTo(place == null ? "" : place);
                });
    }

    @Test
    @DisplayName("all that is wrong is named at once, each with its place and limits")
    void allThatIsWrongIsNamedAtOnce() {
        String wrong = CanonicalText.of(FULL)
                .json()
                .replace("\"motto\":", "\"slogan\":")
                .replace("\"title\":\"Am Schalter\",", "")
                .replace("\"Wir sehen auf.\"", "\" \"")
                .replace("\"percent\":50", "\"percent\":101")
                .replace("\"peakValue\":40", "\"peakValue\":4.5")
                .replace("\"level\":\"SYNTHETIC\"", "\"level\":\"SUPER\"")
                .replace("\"part\":\"COMPLAINT\"", "\"part\":\"NOWHERE\"")
                .replace("\"unit\":\"CALENDAR_DAYS\"", "\"unit\":\"YES_NO\"")
                .replace("\"kind\":\"PUBLIC\"", "\"kind\":\"SECRET\"")
                .replace("\"language\":\"de\"", "\"language\":\"de_DE!\"")
                .replace("\"promises\":[", "\"promises\":[7,");

        assertThatThrownBy(() -> read(wrong)).isInstanceOfSatisfying(CharterTextNotUsable.class, refused -> {
            assertThat(refused.key()).isEqualTo("charter.textNotUsable.several");
            assertThat(refused.arguments())
                    .contains("slogan", "title", "promises 1", "language", "provisions 1, terms, answer, unit")
                    .contains("principles 1, dos 1, text (600)", "principles 1, dos 1, terms, level")
                    .contains("promises 2, terms, tiers 1, percent (1–100); promises 2, terms, peakValue (0–9999)")
                    .anySatisfy(places ->
                            assertThat(places).asString().startsWith("kind (INTERNAL, PUBLIC); provisions 1, part ("));
        });
    }

    @Test
    @DisplayName("of a file that is wrong throughout so much is named as somebody reads, and no more is looked for")
    void aFileThatIsWrongThroughoutIsNotReadToItsEnd() {
        String wrong = CanonicalText.of(FULL).json().replace("\"promises\":[", "\"promises\":[" + "7,".repeat(4000));

        assertThatThrownBy(() -> read(wrong))
                .isInstanceOfSatisfying(CharterTextNotUsable.class, refused -> assertThat(refused.arguments())
                        .anySatisfy(places -> assertThat(places)
                                .asString()
                                .startsWith("promises 1; promises 2; ")
                                .endsWith("promises 20; …")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "7", "{", "{\"form\":7}", "{\"form\":\"service-charter-text/99999999999\"}", "\"x\""})
    void whatIsNoCharterIsRefused(String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(CharterTextNotUsable.class);
    }

    /** Cut anywhere, a file is refused, and never by anything but a sentence. */
    @Test
    void halfAFileIsRefused() {
        String whole = CanonicalText.of(FULL).json();
        for (int end = 0; end < whole.length(); end += 7) {
            String half = whole.substring(0, end);
            assertThatThrownBy(() -> read(half)).as(half).isInstanceOf(BusinessRuleViolation.class);
        }
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThatThrownBy(() -> CharterJson.read(new byte[] {'{', (byte) 0xC3, '('}))
                .isInstanceOfSatisfying(CharterTextNotUsable.class, refused -> assertThat(refused.key())
                        .endsWith(".encoding"));
        assertThatThrownBy(() -> CharterJson.read(new byte[CharterJson.MAX_BYTES + 1]))
                .isInstanceOfSatisfying(CharterTextNotUsable.class, refused -> assertThat(refused.key())
                        .endsWith(".size"));
    }

    private static CharterJson.Saved read(String json) {
        return CharterJson.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
