package org.servicecharter.practice.followup;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A promise as whoever made it reads it.
 *
 * @param customer {@code null} when nobody said, or when it is forgotten
 * @param doneOn {@code null} until it is kept
 * @param overdue its day is over
 * @param today is its day
 */
public record FollowUpRow(
        String code, String customer, String words, LocalDate dueOn, LocalDate doneOn, boolean overdue, boolean today)
        implements Serializable {}
