package org.servicecharter.practice.freedom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecharter.charter.version.WordingNotUsable;

class PolicyTermsTest {

    @ParameterizedTest
    @CsvSource({"0, eur, 0.00, EUR", "20, GBP, 20.00, GBP", "9.995, ' jpy ', 10.00, JPY"})
    void aLimitHasACurrency(BigDecimal limit, String currency, BigDecimal kept, String code) {
        PolicyTerms checked = terms(limit, currency).checked();
        assertThat(checked.limit()).isEqualTo(kept);
        assertThat(checked.currency()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-1, EUR, amount",
                "1e20, EUR, amount",
                "20, -, currency",
                "20, EURO, currency",
                "20, xyz, currency"
            })
    void anAmountThatCannotBeIsRefused(BigDecimal limit, String currency, String what) {
        assertThatThrownBy(() -> terms(limit, currency).checked())
                .isInstanceOf(LimitNotUsable.class)
                .hasMessageContaining(what);
    }

    @Test
    void withoutALimitNoMoneyIsSpent() {
        assertThat(terms(null, "EUR").checked().currency()).isNull();
    }

    @Test
    void whoAndWhatMustBeSaid() {
        assertThatThrownBy(() -> new PolicyTerms(null, " ", "Waive a fee", null, null, null).checked())
                .isInstanceOf(WordingNotUsable.class);
        assertThatThrownBy(() -> new PolicyTerms(null, "Everybody", null, null, null, null).checked())
                .isInstanceOf(WordingNotUsable.class);
    }

    private static PolicyTerms terms(BigDecimal limit, String currency) {
        return new PolicyTerms(null, "Everybody", "Waive a fee", limit, currency, null);
    }
}
