package org.servicecharter.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** The clock of a step. It moves nothing: when it has ended and the grace is over, it locks the charts. */
@Embeddable
public class StageTimer {

    static final int MAX_MINUTES = 240;

    /** How long after the end a card is still taken: nobody loses the sentence they are in (W-09). */
    static final Duration GRACE = Duration.ofSeconds(20);

    /** Seconds left to one that has ended longer ago than the grace. */
    private static final long LOCKED = -GRACE.toSeconds() - 1;

    @Column(name = "timer_ends_at")
    private Instant endsAt;

    @Column(name = "timer_left")
    private Long left; // seconds; as a number it reads the same in both databases

    /** One that does not run. */
    protected StageTimer() {}

    /** @throws TimerNotUsable when less than 0 or more than {@link #MAX_MINUTES}; 0 minutes do not run */
    StageTimer(int minutes, Instant now) {
        if (minutes < 0 || minutes > MAX_MINUTES) {
            throw new TimerNotUsable(0, MAX_MINUTES);
        }
        endsAt = minutes == 0 ? null : now.plus(Duration.ofMinutes(minutes));
    }

    /** One that ends at this moment. */
    StageTimer(Instant end) {
        endsAt = end;
    }

    /** This one, standing still with what it has left. */
    StageTimer stopped(Instant now) {
        StageTimer stopped = new StageTimer();
        if (endsAt != null) {
            stopped.left = isLocked(now)
                    ? LOCKED
                    : Math.max(0, Duration.between(now, endsAt).toSeconds());
        }
        return stopped;
    }

    /**
     * One that has as long as this one had left; {@code 0} left begins the grace anew, so that nobody is cut off. What
     * was locked stays so: only more time opens it.
     */
    StageTimer startedAgain(Instant now) {
        return left == null ? new StageTimer() : new StageTimer(now.plusSeconds(left));
    }

    boolean hasEnded(Instant now) {
        return endsAt != null && !endsAt.isAfter(now);
    }

    boolean isLocked(Instant now) {
        return endsAt != null && now.isAfter(endsAt.plus(GRACE));
    }

    /** {@code null} while it does not run. */
    Instant getEndsAt() {
        return endsAt;
    }

    /** Seconds left while it stands still; {@code null} while it runs, or has nothing to run for. */
    Long getLeft() {
        return left == null ? null : Math.max(0, left);
    }
}
