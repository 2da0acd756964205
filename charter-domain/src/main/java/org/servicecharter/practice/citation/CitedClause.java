package org.servicecharter.practice.citation;

import java.io.Serializable;
import org.servicecharter.charter.text.Part;
import org.servicecharter.practice.coverage.ClauseKey;

/**
 * A clause as it is shown beside what is about it.
 *
 * @param version in which it said so
 * @param title of the charter, in that version
 * @param inForce whether the charter in force has it still, in these words or in others
 */
public record CitedClause(ClauseKey key, int version, String title, Part part, String text, boolean inForce)
        implements Serializable {}
