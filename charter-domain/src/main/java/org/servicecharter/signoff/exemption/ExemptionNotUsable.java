package org.servicecharter.signoff.exemption;

import java.time.LocalDate;
import org.servicecharter.shared.BusinessRuleViolation;

/** Nobody can be exempted as described; says what to change. */
public class ExemptionNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private ExemptionNotUsable(String what, Object... arguments) {
        super("signoff.exemption." + what, arguments);
    }

    static ExemptionNotUsable incomplete() {
        return new ExemptionNotUsable("incomplete");
    }

    static ExemptionNotUsable untilPast(LocalDate today) {
        return new ExemptionNotUsable("untilPast", today);
    }

    static ExemptionNotUsable tooLong(LocalDate latest) {
        return new ExemptionNotUsable("tooLong", latest);
    }

    static ExemptionNotUsable approver(String typed) {
        return new ExemptionNotUsable("approver", typed);
    }

    static ExemptionNotUsable ownApproval() {
        return new ExemptionNotUsable("ownApproval");
    }

    static ExemptionNotUsable notAsked(String name) {
        return new ExemptionNotUsable("notAsked", name);
    }

    static ExemptionNotUsable signed(String name) {
        return new ExemptionNotUsable("signed", name);
    }
}
