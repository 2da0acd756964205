package org.servicecharter.organisation.absence;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One absence as those see it whom it concerns.
 *
 * @param last {@code null} while nobody knows it
 * @param now whether it is on today
 */
public record AbsenceRow(String code, String personCode, AbsenceKind kind, LocalDate first, LocalDate last, boolean now)
        implements Serializable {

    static AbsenceRow of(Absence absence, LocalDate today) {
        return new AbsenceRow(
                absence.getCode(),
                absence.getPersonCode(),
                absence.getKind(),
                absence.getFirstDay(),
                absence.getLastDay(),
                absence.isOn(today));
    }
}
