package org.servicecharter.practice.breakdown;

import java.io.Serializable;
import java.time.Instant;
import org.servicecharter.practice.citation.CitedClause;

/**
 * A breakdown as staff read it. Who told it is left out.
 *
 * @param clause that failed, as it said then; {@code null} unless one did
 * @param touchpoint its name; {@code null} for none
 * @param byCustomer a customer told it: a gift
 * @param editable whoever looks may work on it
 */
public record BreakdownRow(
        String code,
        long revision,
        BreakdownTerms terms,
        CitedClause clause,
        String touchpoint,
        BreakdownState state,
        boolean byCustomer,
        Instant toldAt,
        boolean editable)
        implements Serializable {}
