package org.servicecharter.practice.followup;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A talk as whoever leads it reads it.
 *
 * @param endedOn {@code null} while it goes on
 * @param overdue the day of the next look is over
 */
public record TalkRow(String code, long revision, TalkTerms terms, LocalDate endedOn, boolean overdue)
        implements Serializable {}
