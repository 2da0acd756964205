package org.servicecharter.charter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

class FactsTest {

    @Test
    @DisplayName("AT-05: several tiers of one promise read as one sentence")
    void tiersReadAsASentence() {
        assertThat(measure(MeasureUnit.WORKING_DAYS, new Tier(50, 10), new Tier(85, 20), new Tier(100, 30)))
                .isEqualTo("50 % within 10 working days, 85 % within 20 working days, 100 % within 30 working days");
    }

    @Test
    void allCasesNeedNoPercent() {
        assertThat(measure(MeasureUnit.RINGS, new Tier(100, 1))).isEqualTo("within 1 ring");
        assertThat(measure(MeasureUnit.RINGS, new Tier(90, 3))).isEqualTo("90 % within 3 rings");
    }

    @Test
    void whatIsKeptOrNotIsNotCounted() {
        assertThat(measure(MeasureUnit.YES_NO)).isEqualTo("Kept or not");
        assertThat(measure(MeasureUnit.YES_NO, new Tier(95, 0))).isEqualTo("95 % kept");
    }

    @Test
    void whatIsMissingIsNotSaid() {
        assertThat(Facts.of(PromiseTerms.open())).isEmpty();
        assertThat(Facts.of(ProvisionTerms.plain())).isEmpty();
        assertThat(Facts.of(new ProvisionTerms("Manager", null, new Within(2, MeasureUnit.CALENDAR_DAYS), null, null)))
                .containsExactly(new Fact(Fact.Kind.WHO, "Manager"), new Fact(Fact.Kind.ACKNOWLEDGE, "within 2 days"));
    }

    @Test
    @DisplayName("AT-05: in busy times another value holds")
    void thePeakSaysWhenAndHowMuch() {
        PromiseTerms terms = new PromiseTerms(
                null,
                null,
                null,
                null,
                MeasureUnit.WORKING_DAYS,
                List.of(new Tier(100, 20)),
                "January to March",
                25,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(Facts.of(terms)).contains(new Fact(Fact.Kind.PEAK, "January to March: within 25 working days"));
    }

    @Test
    @DisplayName("S0 to S4: what is known of a behaviour reads without a heading; customers are told what helps them")
    void aBehaviourSaysWhatIsKnownOfIt() {
        assertThat(Facts.of(BehaviourTerms.plain())).isEmpty();
        CharterText.Behaviour wait = new CharterText.Behaviour(
                "We wait for you.",
                new BehaviourTerms(
                        BehaviourKind.ACTION,
                        Initiative.REACTIVE,
                        CustomerKind.EXTERNAL,
                        ServiceLevel.GENUINE,
                        EncounterKind.SECOND,
                        ExchangeType.RESOLUTION,
                        Firmness.GUIDELINE,
                        "when the last bus leaves",
                        Hat.ADVISER,
                        Craft.LISTEN,
                        "they know the next one"));

        assertThat(wait.facts())
                .extracting(Fact::text)
                .containsExactly(
                        "An action",
                        "When it is asked for",
                        "Towards customers",
                        "Level 2: listening to this one",
                        "At “How do you want it?”",
                        "A need to be found out",
                        "A guideline",
                        "May be bent: when the last bus leaves",
                        "As an adviser",
                        "Listening",
                        "It helps: they know the next one");
        assertThat(wait.told())
                .extracting(Fact::text)
                .containsExactly(
                        "Towards customers",
                        "A guideline",
                        "May be bent: when the last bus leaves",
                        "It helps: they know the next one");
    }

    @Test
    @DisplayName(
            "S4: a promise is about what one gets, or about how one is treated; S0: a principle is for an encounter")
    void whatItIsAboutIsSaid() {
        PromiseTerms terms = new PromiseTerms(
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "time",
                null,
                ServiceAspect.PRODUCT);
        assertThat(Facts.of(terms))
                .containsExactly(new Fact(Fact.Kind.ABOUT, "What you get"), new Fact(Fact.Kind.ASPECT, "time"));
        assertThat(Facts.of(EncounterKind.THIRD))
                .containsExactly(new Fact(Fact.Kind.ENCOUNTER, "At “What would you like to become?”"));
        assertThat(Facts.of((EncounterKind) null)).isEmpty();
    }

    private static String measure(MeasureUnit unit, Tier... tiers) {
        PromiseTerms terms = new PromiseTerms(
                null, null, null, null, unit, List.of(tiers), null, null, null, null, null, null, null, null, null);
        return Facts.of(terms).get(0).text();
    }
}
