package org.servicecharter.charter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the frozen text of a unit's charter says of its umbrella (domain.md 2.4, rule 8; decision 6). */
class InheritanceTest {

    private static final String START = "{\"approver\":\"Director\",\"charter\":\"desk\",\"customers\":\"All\","
            + "\"effectiveOn\":\"2026-03-01\",\"form\":\"service-charter-text/";
    private static final String MIDDLE = "\",\"format\":\"STANDARD\",\"kind\":\"PUBLIC\",\"language\":\"en\","
            + "\"nextReviewOn\":\"2027-03-01\",\"owner\":\"Head\","
            + "\"principles\":[{\"donts\":[],\"dos\":[{\"terms\":{},\"text\":\"Greet\"}],\"name\":\"We see you\",\"number\":1}],"
            + "\"promises\":[],\"provisions\":[],\"services\":\"All\",\"title\":\"T\",";

    private static final String THIRD = START + 3 + MIDDLE + "\"version\":1}";
    private static final String FOURTH = START + 4 + MIDDLE
            + "\"umbrella\":{\"charter\":\"all-of-us\",\"sha256\":\"" + "ab".repeat(32)
            + "\",\"title\":\"For everybody\",\"version\":2},\"unit\":\"Lending desk\",\"version\":1}";

    private static final Inheritance FROM =
            new Inheritance("Lending desk", "all-of-us", 2, "For everybody", "ab".repeat(32));

    @Test
    @DisplayName("a text of the third form, which inherits nothing, stays the same byte for byte")
    void theThirdFormStaysAsItIs() {
        CharterText read = CanonicalText.read(THIRD);

        assertThat(read.inheritance()).isNull();
        assertThat(CanonicalText.of(read).json()).isEqualTo(THIRD);
    }

    @Test
    @DisplayName("the charter of a unit names whose it is and the frozen text it inherits, in the fourth form")
    void theFourthFormNamesWhatIsInherited() {
        CharterText alone = CanonicalText.read(THIRD);

        CanonicalText frozen = CanonicalText.of(alone.inheriting(FROM, alone));

        assertThat(frozen.json()).isEqualTo(FOURTH);
        assertThat(CanonicalText.read(FOURTH).inheritance()).isEqualTo(FROM);
        assertThat(CanonicalText.of(CanonicalText.read(FOURTH))).isEqualTo(frozen);
    }

    @Test
    @DisplayName("standing on another version of the umbrella is another text")
    void anotherUmbrellaIsAnotherText() {
        CharterText alone = CanonicalText.read(THIRD);
        Inheritance next = new Inheritance("Lending desk", "all-of-us", 3, "For everybody", "cd".repeat(32));

        assertThat(CanonicalText.of(alone.inheriting(next, alone)).sha256())
                .isNotEqualTo(CanonicalText.of(alone.inheriting(FROM, alone)).sha256());
    }
}
