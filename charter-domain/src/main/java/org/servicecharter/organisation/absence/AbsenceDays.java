package org.servicecharter.organisation.absence;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a form says about an absence.
 *
 * @param last the last day away; {@code null} while nobody knows it
 */
public record AbsenceDays(AbsenceKind kind, LocalDate first, LocalDate last) implements Serializable {

    void requireUsable() {
        if (kind == null || first == null) {
            throw AbsenceNotUsable.incomplete();
        }
        if (last != null && last.isBefore(first)) {
            throw AbsenceNotUsable.turned(first, last);
        }
    }

    boolean overlaps(Absence other) {
        return (last == null || !other.getFirstDay().isAfter(last))
                && (other.getLastDay() == null || !other.getLastDay().isBefore(first));
    }

    /** Such as {@code 2026-03-02 to 2026-03-20}. */
    String span() {
        return first + " to " + (last == null ? "…" : last);
    }
}
