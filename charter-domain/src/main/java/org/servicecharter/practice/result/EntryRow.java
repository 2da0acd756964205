package org.servicecharter.practice.result;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A result as it was reported, for those who look after the promise.
 *
 * @param amount of a single case, in the promise's unit; {@code null} for many
 * @param cases 0 for one that takes another back
 * @param within how many of them were within each tier
 * @param replaced a later one stands for it
 */
public record EntryRow(
        long id,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant startedAt,
        Instant endedAt,
        Integer amount,
        int cases,
        List<Integer> within,
        String reference,
        ResultOrigin origin,
        String enteredBy,
        Instant enteredAt,
        Long corrects,
        String reason,
        boolean replaced)
        implements Serializable {

    /** It counts. */
    public boolean isCurrent() {
        return !replaced && cases > 0;
    }

    public boolean isTakingBack() {
        return cases == 0;
    }
}
