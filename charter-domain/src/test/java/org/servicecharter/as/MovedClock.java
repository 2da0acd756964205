package org.servicecharter.as;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The clock of the integration tests, in the place of the machine's: it goes as that does, until a test moves it. */
@ApplicationScoped
@Alternative
@Priority(1)
public class MovedClock {

    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    /** What a test does at another time. */
    @FunctionalInterface
    public interface Deed {
        void run() throws Exception;
    }

    /** Does something as if it were this much later; then it is now again. */
    public void later(Duration by, Deed deed) throws Exception {
        AHEAD.set(by);
        try {
            deed.run();
        } finally {
            AHEAD.set(Duration.ZERO);
        }
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new Ticking(ZoneOffset.UTC);
    }

    private static class Ticking extends Clock {

        private final ZoneId zone;

        Ticking() { // the container's proxy
            this(ZoneOffset.UTC);
        }

        Ticking(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Ticking(other);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(AHEAD.get());
        }
    }
}
