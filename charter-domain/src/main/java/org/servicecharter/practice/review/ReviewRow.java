package org.servicecharter.practice.review;

import java.io.Serializable;
import java.time.Instant;

/**
 * A review as those who answer for charters see it.
 *
 * @param title of the version it looks at
 * @param reason why it was opened sooner; {@code null} when its day had come
 * @param gatheredFrom from when on it counts
 * @param closedBy {@code null} while it is open, as {@code closedAt} is
 * @param undecided those of its findings without a decision
 */
public record ReviewRow(
        String code,
        String charter,
        String title,
        int version,
        String reason,
        Instant gatheredFrom,
        String openedBy,
        Instant openedAt,
        String closedBy,
        Instant closedAt,
        long findings,
        long undecided)
        implements Serializable {

    public boolean isOpen() {
        return closedAt == null;
    }
}
