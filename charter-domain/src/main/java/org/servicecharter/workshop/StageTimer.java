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

    @Column(name = "timer_ends_at")
    private Instant endsAt;

    /** One that does not run. */
    protected StageTimer() {}

    /** @throws TimerNotUsable when less than 0 or more than {@link #MAX_MINUTES}; 0 minutes do not run */
    StageTimer(int minutes, Instant now) {
        if (minutes < 0 || minutes > MAX_MINUTES) {
            throw new TimerNotUsable(MAX_MINUTES);
        }
        endsAt = minutes == 0 ? null : now.plus(Duration.ofMinutes(minutes));
    }

    /** One that ends now. */
    StageTimer(Instant now) {
        endsAt = now;
    }

    boolean isLocked(Instant now) {
        return endsAt != null && now.isAfter(endsAt.plus(GRACE));
    }

    /** {@code null} while it does not run. */
    Instant getEndsAt() {
        return endsAt;
    }
}
