package org.servicecharter.organisation.roster;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of the file, known by its name in lower case in the header; the order is free. */
enum Column {
    STAFF_NUMBER,
    NAME,
    UNIT,
    EMAIL,
    UNIT_NAME,
    PARENT_UNIT,
    MANAGER,
    ROLES,
    STARTS_ON,
    ENDS_ON;

    boolean isNeeded() {
        return this == STAFF_NUMBER || this == NAME || this == UNIT;
    }

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> find(String header) {
        return Stream.of(values())
                .filter(column -> column.header().equals(header.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
