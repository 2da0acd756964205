package org.servicecharter.charter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servicecharter.framework.Craft;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.Hat;
import org.servicecharter.framework.ServiceAspect;

@DisplayName("Decision 6: what says of which kind its parts are has the fifth form; what does not keeps its bytes")
class ClassifiedTextTest {

    private static final Inheritance DESK = new Inheritance("Desk", "house", 1, "House", "0".repeat(64));

    private static final BehaviourTerms ADVISING = new BehaviourTerms(
            null, null, null, null, null, null, null, null, Hat.ADVISER, Craft.LISTEN, "They can decide now");

    @Test
    void theFifthFormIsWrittenOutOnceSoThatItCannotDriftUnseen() {
        CharterText text = text(
                EncounterKind.SECOND,
                new CharterText.Principle(
                        1,
                        "We listen",
                        EncounterKind.THIRD,
                        List.of(new CharterText.Behaviour("Ask", ADVISING)),
                        List.of()),
                ServiceAspect.RELATIONSHIP);
        CanonicalText frozen = CanonicalText.of(text);

        assertThat(frozen.json())
                .isEqualTo("{\"approver\":\"Director\",\"charter\":\"desk\",\"customers\":\"All\","
                        + "\"effectiveOn\":\"2026-03-01\",\"form\":\"service-charter-text/5\",\"format\":\"STANDARD\","
                        + "\"kind\":\"PUBLIC\",\"language\":\"en\",\"motto\":\"Your way\",\"mottoKind\":\"SECOND\","
                        + "\"nextReviewOn\":\"2027-03-01\",\"owner\":\"Head\",\"principles\":[{\"donts\":[],\"dos\":["
                        + "{\"terms\":{\"craft\":\"LISTEN\",\"hat\":\"ADVISER\",\"helps\":\"They can decide now\"},"
                        + "\"text\":\"Ask\"}],\"encounter\":\"THIRD\",\"name\":\"We listen\",\"number\":1}],"
                        + "\"promises\":[{\"terms\":{\"about\":\"RELATIONSHIP\",\"tiers\":[]},\"text\":\"We ring back\"}],"
                        + "\"provisions\":[],\"services\":\"All\",\"title\":\"T\",\"version\":1}");
        assertThat(CanonicalText.read(frozen.json())).isEqualTo(text);
        assertThat(CanonicalText.of(text.inheriting(DESK, text)).json())
                .contains("\"form\":\"service-charter-text/5\"");
    }

    @Test
    void eachOfThemAloneMakesItTheFifth() {
        assertThat(form(text(EncounterKind.FIRST, plain(), null))).isEqualTo(5);
        assertThat(form(text(null, new CharterText.Principle(1, "P", EncounterKind.FIRST, List.of(), List.of()), null)))
                .isEqualTo(5);
        assertThat(form(text(null, plain(), ServiceAspect.PRODUCT))).isEqualTo(5);
        CharterText.Behaviour advising = new CharterText.Behaviour("Ask", ADVISING);
        assertThat(form(text(null, new CharterText.Principle(1, "P", List.of(), List.of(advising)), null)))
                .isEqualTo(5);
    }

    @Test
    void withoutThemTheBytesAreThoseOfTheThirdAndTheFourth() {
        CharterText alone = text(null, plain(), null);

        assertThat(CanonicalText.of(alone).sha256())
                .isEqualTo("36ee2dc0f5438ee9e326480e3e4433550fd831700619e67f5464c1632732a1d4");
        assertThat(form(alone)).isEqualTo(3);
        assertThat(form(alone.inheriting(DESK, alone))).isEqualTo(4);
    }

    private static int form(CharterText text) {
        return Integer.parseInt(CanonicalText.of(text).json().replaceAll(".*service-charter-text/(\\d+).*", "$1"));
    }

    private static CharterText.Principle plain() {
        return new CharterText.Principle(1, "P", List.of(), List.of());
    }

    private static CharterText text(EncounterKind motto, CharterText.Principle principle, ServiceAspect about) {
        PromiseTerms terms = new PromiseTerms(
                null, null, null, null, null, List.of(), null, null, null, null, null, null, null, null, null, about);
        return new CharterText(
                "desk",
                1,
                CharterKind.PUBLIC,
                "en",
                RenditionFormat.STANDARD,
                "T",
                "Your way",
                motto,
                null,
                List.of(principle),
                List.of(new CharterText.Promise("We ring back", terms)),
                List.of(),
                "All",
                "All",
                "Head",
                "Director",
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2027, 3, 1),
                null);
    }
}
