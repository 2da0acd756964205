package org.servicecharter.practice.story;

import java.io.Serializable;
import java.time.Instant;
import org.servicecharter.practice.citation.CitedClause;

/**
 * A story as staff read it.
 *
 * @param principle as it said then; {@code null} for none
 * @param touchpoint its name; {@code null} for none
 * @param teller their name; {@code null} when they keep it to themselves
 * @param source the address of the page it was taken from; {@code null} for one of our own
 * @param own whoever looks told it
 * @param withdrawable whoever looks may withdraw it
 */
public record StoryRow(
        String code,
        long revision,
        StoryTerms terms,
        CitedClause principle,
        String touchpoint,
        String teller,
        String source,
        Instant toldAt,
        boolean own,
        boolean withdrawable)
        implements Serializable {}
