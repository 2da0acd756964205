package org.servicecharter.practice.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.text.Part;
import org.servicecharter.framework.Craft;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.Hat;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.coverage.ClauseKey;

class BehaviourFilterTest {

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @DisplayName("S1: a hat is as it was said, else that of the exchange (S2), else any")
    @CsvSource({
        "ADVISER,,, true",
        "ADVISER,,SELLER, false",
        "ADVISER,RESOLUTION,, true",
        "ADVISER,QUICK,, false",
        "ADVISER,QUICK,ADVISER, true",
        ",QUICK,SELLER, true"
    })
    void aHatIsThatOfTheExchange(Hat wanted, ExchangeType exchange, Hat said, boolean fits) {
        assertThat(new BehaviourFilter(wanted, null, null).fits(behaviour(exchange, said, null)))
                .isEqualTo(fits);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}, {3}: {4}")
    @DisplayName("What fits every exchange is shown for each; what a behaviour takes, only where somebody said so")
    @CsvSource({
        ",QUICK,,, true",
        ",QUICK,,QUICK, true",
        ",QUICK,,FORMAL, false",
        "LISTEN,,,, false",
        "LISTEN,,TRUST,, false",
        "LISTEN,,LISTEN,, true",
        "LISTEN,QUICK,LISTEN,FORMAL, false",
        ",,,, true"
    })
    void whatIsOpenFitsEveryExchange(
            Craft craft, ExchangeType exchange, Craft said, ExchangeType saidExchange, boolean fits) {
        assertThat(new BehaviourFilter(null, craft, exchange).fits(behaviour(saidExchange, null, said)))
                .isEqualTo(fits);
    }

    private static ClauseInForce behaviour(ExchangeType exchange, Hat hat, Craft craft) {
        BehaviourTerms terms = new BehaviourTerms(null, null, null, null, null, exchange, null, null, hat, craft, null);
        return new ClauseInForce(new ClauseKey("a", "b"), "A", Part.DO, "Ask", "We listen", "p", terms);
    }
}
