package org.servicecharter.charter.version;

import org.servicecharter.shared.BusinessRuleViolation;

/** Terms that cannot be meant: a number out of range, or a level of service that nobody can order. */
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

    static TermsNotUsable noClause() {
        return new TermsNotUsable("level");
    }

    static TermsNotUsable noUnit() {
        return new TermsNotUsable("unit");
    }

    static TermsNotUsable tooManyTiers(int most) {
        return new TermsNotUsable("tiers", most);
    }
}
