package org.servicecharter.charter.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicecharter.charter.version.CharterVersionFixture.ADA;
import static org.servicecharter.charter.version.CharterVersionFixture.NOW;
import static org.servicecharter.charter.version.CharterVersionFixture.PIA;
import static org.servicecharter.charter.version.CharterVersionFixture.complete;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.text.Comparison;
import org.servicecharter.charter.text.Part;
import org.servicecharter.framework.BehaviourKind;
import org.servicecharter.framework.CustomerKind;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.Firmness;
import org.servicecharter.framework.Initiative;
import org.servicecharter.framework.ServiceLevel;

class BehaviourTest {

    private static final BehaviourTerms KNOWN = new BehaviourTerms(
            BehaviourKind.ACTION,
            Initiative.PROACTIVE,
            CustomerKind.INTERNAL,
            ServiceLevel.GENUINE,
            EncounterKind.THIRD,
            ExchangeType.FORMAL,
            Firmness.GUIDELINE,
            "when it is noisy");

    @Test
    @DisplayName("SO-26: kindness of one's own accord, the third level, is no clause")
    void theThirdLevelIsNoClause() {
        CharterVersion version = complete();
        BehaviourTerms ordered = new BehaviourTerms(null, null, null, ServiceLevel.SUPER, null, null, null, null);

        assertThatThrownBy(() -> version.draft(ADA, NOW).agree("greet", 0, "We surprise you.", ordered))
                .isInstanceOf(TermsNotUsable.class);
        assertThatThrownBy(() -> version.draft(ADA, NOW)
                        .addBehaviour("see", Side.DO, "gift", "We give you a present.", ordered, List.of()))
                .isInstanceOf(TermsNotUsable.class);
        assertThat(version.wording().clauses()).extracting(Clause::getCode).doesNotContain("gift");
    }

    @Test
    @DisplayName("S3: only a guideline says when it may be bent")
    void aRuleIsNotBent() {
        CharterVersion version = complete();
        BehaviourTerms rule = new BehaviourTerms(null, null, null, null, null, null, Firmness.RULE, "never");
        version.draft(ADA, NOW).agree("greet", 0, "We greet you.", rule);
        assertThat(greet(version).getTerms().bend()).isNull();

        version.draft(ADA, NOW).agree("greet", 0, "We greet you.", KNOWN);
        assertThat(greet(version).getTerms()).isEqualTo(KNOWN);
    }

    @Test
    void aNextVersionKnowsTheSameAndAComparisonTellsWhatChanged() {
        CharterVersion first = complete();
        first.draft(ADA, NOW).agree("greet", 0, "We greet you.", KNOWN);
        first.submit(Review.withoutConsultation("All took part"));
        first.publish(null, null, first.wording().text(CharterKind.INTERNAL, "en"), PIA, NOW);
        first.become(VersionState.PUBLISHED);
        CharterVersion second = first.next(ADA, NOW);
        assertThat(greet(second).getTerms()).isEqualTo(KNOWN);
        assertThat(first.wording()
                        .text(CharterKind.INTERNAL, "en")
                        .principles()
                        .get(0)
                        .dos()
                        .get(0)
                        .terms())
                .isEqualTo(KNOWN);

        second.draft(ADA, NOW).agree("greet", 0, "We greet you.", BehaviourTerms.plain());
        assertThat(new Comparison(first.wording().passages(), second.wording().passages()).changes())
                .hasSize(8)
                .allSatisfy(change -> {
                    assertThat(change.part()).isEqualTo(Part.DO);
                    assertThat(change.under()).isEqualTo("We greet you.");
                });
    }

    @Test
    void onlyABehaviourHasSuchTerms() {
        CharterVersion version = complete();
        assertThatThrownBy(() -> version.draft(ADA, NOW).agree("see", 0, "We see you", KNOWN))
                .isInstanceOf(ClauseNotFound.class);
    }

    @Test
    void aPlaceholderEndsWithSomebodysOwnWords() {
        CharterVersion version = complete();
        version.draft(ADA, NOW).holdPlace("greet");
        version.draft(ADA, NOW).reword("greet", 0, "We greet you. ");
        assertThat(greet(version).isPlaceholder()).isTrue();

        version.draft(ADA, NOW).agree("greet", 0, "We look up.", KNOWN);
        assertThat(greet(version).isPlaceholder()).isFalse();
    }

    @Test
    @DisplayName("what the library offered is told from what a workshop found, and is stored and read as such")
    void aSourceIsAWorkshopOrTheLibrary() {
        ClauseSource found = new ClauseSource("W1", "Spring", "Names", 3, List.of(new SourceCard("DO", "Say my name")));
        List<ClauseSource> both = List.of(found, ClauseSource.library("USE_NAME"));
        SourcesConverter converter = new SourcesConverter();

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(both)))
                .isEqualTo(both);
        assertThat(both).extracting(ClauseSource::fromWorkshop).containsExactly(true, false);
    }

    private static Behaviour greet(CharterVersion version) {
        return version.wording().principles().get(0).dos().get(0);
    }
}
