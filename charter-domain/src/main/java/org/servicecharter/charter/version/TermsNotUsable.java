package org.servicecharter.charter.version;

import org.servicecharter.shared.BusinessRuleViolation;

/** A number in a promise or a complaint step that cannot be meant. */
public class TermsNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private TermsNotUsable(String reason, Object... arguments) {
        super("charter.termsNotUsable." + reason, arguments);
    }

    static TermsNotUsable percent(int given) {
        return new TermsNotUsable("percent", given);
    }

    static TermsNotUsable amount(int given, int most) {
        return new TermsNotUsable("amount", given, most);
    }

    static TermsNotUsable noUnit() {
        return new TermsNotUsable("unit");
    }

    static TermsNotUsable tooManyTiers(int most) {
        return new TermsNotUsable("tiers", most);
    }
}
