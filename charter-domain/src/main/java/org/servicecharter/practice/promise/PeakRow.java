package org.servicecharter.practice.promise;

import java.io.Serializable;
import java.time.LocalDate;

/** Days that are marked as peak, both included. */
public record PeakRow(long id, LocalDate firstDay, LocalDate lastDay) implements Serializable {

    public boolean has(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
