package org.servicecharter.signoff.record;

import java.io.Serializable;
import java.time.Instant;
import org.servicecharter.signoff.Outcome;

/**
 * A record as it is listed.
 *
 * @param name as it is today; the code where nobody has it any more
 * @param unit the unit's code at the time
 */
public record RecordRow(
        String recordId,
        String personCode,
        String name,
        String unit,
        String charter,
        int version,
        Outcome outcome,
        String grade,
        Instant actedAt)
        implements Serializable {}
