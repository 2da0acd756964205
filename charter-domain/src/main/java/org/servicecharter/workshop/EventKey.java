package org.servicecharter.workshop;

import java.io.Serializable;
import java.util.Objects;

/** Identity of whatever is numbered by a workshop's board events. A class, as JPA 3.1 knows no record keys. */
public class EventKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String workshopCode;
    private long eventNumber;

    public EventKey() {} // JPA

    public EventKey(String workshopCode, long eventNumber) {
        this.workshopCode = workshopCode;
        this.eventNumber = eventNumber;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventKey key
                && eventNumber == key.eventNumber
                && Objects.equals(workshopCode, key.workshopCode);
    }

    @Override
    public int hashCode() {
        return Objects.hash(workshopCode, eventNumber);
    }
}
