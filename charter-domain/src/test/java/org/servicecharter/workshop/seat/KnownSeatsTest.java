package org.servicecharter.workshop.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KnownSeatsTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final KnownSeats known = new KnownSeats();
    private final AtomicInteger reads = new AtomicInteger();
    private Optional<String> stored = Optional.of("ann");

    @Test
    void aSecretIsLookedUpOnceAMinute() {
        assertThat(at(NOON)).contains("ann");
        assertThat(at(NOON.plus(KnownSeats.KEPT))).contains("ann");
        assertThat(reads).hasValue(1);

        stored = Optional.empty();
        assertThat(at(NOON.plus(KnownSeats.KEPT).plusMillis(1))).isEmpty();
    }

    @Test
    void aSeatThatIsTakenAwayIsUnknownAtOnce() {
        at(NOON);
        stored = Optional.empty();

        known.forget(new SeatTaken("AAAAAA", "hash"));

        assertThat(at(NOON)).isEmpty();
    }

    @Test
    void whoIsUnknownIsAskedForAgain() {
        stored = Optional.empty();
        assertThat(at(NOON)).isEmpty();
        stored = Optional.of("ann");
        assertThat(at(NOON)).contains("ann");
    }

    @Test
    void aSecretOpensOneBoardOnly() {
        at(NOON);
        assertThat(known.of("BBBBBB", "hash", NOON, Optional::empty)).isEmpty();
    }

    private Optional<String> at(Instant now) {
        return known.of("AAAAAA", "hash", now, () -> {
            reads.incrementAndGet();
            return stored;
        });
    }
}
