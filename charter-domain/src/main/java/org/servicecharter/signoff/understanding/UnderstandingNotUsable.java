package org.servicecharter.signoff.understanding;

import org.servicecharter.shared.BusinessRuleViolation;

/** A question that cannot be asked as it was written. */
public class UnderstandingNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private UnderstandingNotUsable(String key, Object... arguments) {
        super("signoff.understanding." + key, arguments);
    }

    static UnderstandingNotUsable incomplete() {
        return new UnderstandingNotUsable("incomplete");
    }

    static UnderstandingNotUsable tooLong(int max) {
        return new UnderstandingNotUsable("tooLong", max);
    }

    static UnderstandingNotUsable others(int most) {
        return new UnderstandingNotUsable("others", most);
    }

    static UnderstandingNotUsable notAll() {
        return new UnderstandingNotUsable("notAll");
    }

    static UnderstandingNotUsable language() {
        return new UnderstandingNotUsable("language");
    }

    static UnderstandingNotUsable tooMany(int most) {
        return new UnderstandingNotUsable("tooMany", most);
    }
}
