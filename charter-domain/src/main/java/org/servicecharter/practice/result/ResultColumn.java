package org.servicecharter.practice.result;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of a file of results, known by its name in lower case; the order is free. */
public enum ResultColumn {
    /** Of a case: when it began. Of a count: its first day. */
    STARTED,
    /** Of a case: when it ended. Of a count: its last day. */
    ENDED,
    /** How long a case took in the promise's unit, where somebody else measured it. */
    AMOUNT,
    /** Of a promise that is not counted: yes or no. */
    KEPT,
    /** Of a count: how many there were. */
    CASES,
    WITHIN_1,
    WITHIN_2,
    WITHIN_3,
    WITHIN_4,
    WITHIN_5,
    /** By which a case is known again: the same once more changes nothing, another one corrects it. */
    REFERENCE;

    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ResultColumn> find(String header) {
        return Stream.of(values())
                .filter(column -> column.header().equals(header.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** @param tier from 0 */
    static ResultColumn within(int tier) {
        return values()[WITHIN_1.ordinal() + tier];
    }
}
