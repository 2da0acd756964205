package org.servicecharter.practice.insight;

import java.io.Serializable;
import java.time.Instant;
import org.servicecharter.practice.citation.CitedClause;

/**
 * What was learned, as staff read it.
 *
 * @param principle as it said then
 * @param editable whoever looks may take it away
 */
public record InsightRow(String code, CitedClause principle, String words, Instant notedAt, boolean editable)
        implements Serializable {}
