package org.servicecharter.web.workshop.seat;

import io.github.bucket4j.Bucket;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Map;
import org.servicecharter.shared.LastUsed;
import org.servicecharter.workshop.Caller;

/**
 * How fast one seat may write: faster than any hand, with room for what a phone saved up in a tunnel. A hundred
 * people behind one address do not disturb each other.
 */
@Provider
public class WritePace implements ContainerRequestFilter {

    private static final int BURST = 300;
    private static final int PER_SECOND = 5;
    private static final int MOST_KEPT = 20_000;

    private final Map<String, Bucket> seats = new LastUsed<>(MOST_KEPT);

    @Override
    public void filter(ContainerRequestContext request) {
        boolean writes = !request.getMethod().equals("GET");
        if (writes && request.getSecurityContext().isUserInRole(Caller.PARTICIPANT)) {
            Bucket seat = seat(request.getSecurityContext().getUserPrincipal().getName());
            TooOften.requireNone(
                    Duration.ofNanos(seat.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill()));
        }
    }

    private synchronized Bucket seat(String name) {
        return seats.computeIfAbsent(name, unknown -> Bucket.builder()
                .addLimit(limit -> limit.capacity(BURST).refillGreedy(PER_SECOND, Duration.ofSeconds(1)))
                .build());
    }
}
