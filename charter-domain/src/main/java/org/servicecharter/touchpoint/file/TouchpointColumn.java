package org.servicecharter.touchpoint.file;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of the file, known by its name in lower case in the header; the order is free. */
enum TouchpointColumn {
    JOURNEY,
    PHASE,
    NAME,
    CHANNEL,
    CUSTOMERS,
    UNIT,
    QUESTION,
    NEED,
    ENCOUNTER,
    EXCHANGE,
    RELATIONSHIP,
    LEVEL,
    OWNER,
    MINIMUM_ROLE,
    FIRST_CONTACT,
    MOMENT_OF_TRUTH,
    EXPECTATION;

    boolean isNeeded() {
        return this == JOURNEY || this == PHASE || this == NAME || this == CHANNEL;
    }

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TouchpointColumn> find(String header) {
        return Stream.of(values())
                .filter(column -> column.header().equals(header.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
