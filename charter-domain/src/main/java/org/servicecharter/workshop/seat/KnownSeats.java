package org.servicecharter.workshop.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Whose secrets were shown of late. Each is kept for {@code KEPT} at most, and dropped with the commit that takes its
 * seat off the board or along to another device on this server.
 */
@ApplicationScoped
class KnownSeats {

    static final Duration KEPT = Duration.ofSeconds(60);
    private static final int MOST_KEPT = 20_000;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** The id of the participant; who is unknown is asked for again each time. */
    Optional<String> of(String workshopCode, String secretHash, Instant now, Supplier<Optional<String>> read) {
        String seat = seat(workshopCode, secretHash);
        Kept known = kept.get(seat);
        if (known == null || now.isAfter(known.until)) {
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            // read within the map's own lock: a seat that is taken away meanwhile is dropped after it, not before
            known = kept.compute(seat, (same, old) -> read.get()
                    .map(id -> new Kept(id, now.plus(KEPT)))
                    .orElse(null));
        }
        return Optional.ofNullable(known).map(Kept::participantId);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) SeatTaken event) {
        kept.remove(seat(event.workshopCode(), event.secretHash()));
    }

    private static String seat(String workshopCode, String secretHash) {
        return workshopCode + ":" + secretHash;
    }

    private record Kept(String participantId, Instant until) {}
}
