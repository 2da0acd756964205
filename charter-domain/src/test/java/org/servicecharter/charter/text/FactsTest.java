package org.servicecharter.charter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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

    private static String measure(MeasureUnit unit, Tier... tiers) {
        PromiseTerms terms = new PromiseTerms(
                null, null, null, null, unit, List.of(tiers), null, null, null, null, null, null, null, null, null);
        return Facts.of(terms).get(0).text();
    }
}
