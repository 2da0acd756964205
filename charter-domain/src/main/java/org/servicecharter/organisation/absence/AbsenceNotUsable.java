package org.servicecharter.organisation.absence;

import java.time.LocalDate;
import org.servicecharter.shared.BusinessRuleViolation;

/** Days on which nobody can be away as described. */
public class AbsenceNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private AbsenceNotUsable(String key, Object... arguments) {
        super("organisation.absence." + key, arguments);
    }

    static AbsenceNotUsable incomplete() {
        return new AbsenceNotUsable("incomplete");
    }

    static AbsenceNotUsable turned(LocalDate first, LocalDate last) {
        return new AbsenceNotUsable("turned", first, last);
    }

    static AbsenceNotUsable overlaps(Absence other) {
        return other.getLastDay() == null
                ? new AbsenceNotUsable("overlapsOpen", other.getFirstDay())
                : new AbsenceNotUsable("overlaps", other.getFirstDay(), other.getLastDay());
    }

    static AbsenceNotUsable outsideEmployment(LocalDate from, LocalDate until) {
        return until == null
                ? new AbsenceNotUsable("beforeEmployment", from)
                : new AbsenceNotUsable("outsideEmployment", from, until);
    }
}
