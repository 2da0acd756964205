package org.servicecharter.practice.improvement;

import java.io.Serializable;
import java.time.Instant;

/**
 * An improvement as staff read it. Who proposed it is left out.
 *
 * @param owner the name of whoever sees to it; {@code null} for nobody
 * @param finding the code of the finding of a review it comes from; {@code null} for none
 * @param editable whoever looks may work on it
 */
public record ImprovementRow(
        String code,
        long revision,
        ImprovementTerms terms,
        String owner,
        String finding,
        Instant proposedAt,
        boolean editable)
        implements Serializable {}
