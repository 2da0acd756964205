package org.servicecharter.practice.freedom;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import org.servicecharter.charter.version.WordingNotUsable;

/**
 * What a policy says.
 *
 * @param touchpoint where it holds; {@code null} for everywhere
 * @param who may do it: a role or a group, never a name
 * @param freedom what they may do without asking
 * @param limit what it may cost each time; {@code null} for no money at all
 * @param currency of the limit, as ISO 4217 has it; {@code null} without one
 * @param exclusions what it does not cover; {@code null} for nothing
 */
public record PolicyTerms(
        String touchpoint, String who, String freedom, BigDecimal limit, String currency, String exclusions)
        implements Serializable {

    static final int WHO_MAX = 200;
    static final int TEXT_MAX = 600;
    private static final BigDecimal MOST = new BigDecimal("9999999999");

    /**
     * As it is kept.
     *
     * @throws WordingNotUsable when who or what is missing, or a text is too long
     * @throws LimitNotUsable when the limit is below 0 or out of bounds, or limit and currency do not go together
     */
    PolicyTerms checked() {
        if (limit != null && (limit.signum() < 0 || limit.compareTo(MOST) > 0)) {
            throw new LimitNotUsable("amount");
        }
        return new PolicyTerms(
                touchpoint,
                WordingNotUsable.checked(who, WHO_MAX),
                WordingNotUsable.checked(freedom, TEXT_MAX),
                limit == null ? null : limit.setScale(2, RoundingMode.HALF_UP),
                checkedCurrency(),
                WordingNotUsable.checkedOrNull(exclusions, TEXT_MAX));
    }

    private String checkedCurrency() {
        if (limit == null) {
            return null;
        }
        String code = currency == null ? "" : currency.strip().toUpperCase(Locale.ROOT);
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(one -> one.getCurrencyCode().equals(code))) {
            throw new LimitNotUsable("currency");
        }
        return code;
    }
}
