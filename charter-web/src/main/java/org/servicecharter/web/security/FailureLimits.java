package org.servicecharter.web.security;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.servicecharter.shared.LastUsed;

/**
 * Counts failures and makes whoever has too many wait. Kept in memory, for the {@value #MOST_KEPT} most recent callers
 * of each node: a restart forgives.
 */
@ApplicationScoped
public class FailureLimits {

    private static final int MOST_KEPT = 50_000;

    private final Map<String, Bucket> buckets = new LastUsed<>(MOST_KEPT);

    /** How long this caller has to wait before trying again; zero for whoever may try now. */
    public Duration pause(Limit limit, String caller) {
        return Duration.ofNanos(
                bucket(limit, caller).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** One more failure of this caller. */
    public void failed(Limit limit, String caller) {
        bucket(limit, caller).tryConsume(1);
    }

    private synchronized Bucket bucket(Limit limit, String caller) {
        return buckets.computeIfAbsent(limit + " " + caller, unknown -> Bucket.builder()
                .addLimit(bandwidth ->
                        bandwidth.capacity(limit.failures()).refillGreedy(limit.failures(), limit.period()))
                .build());
    }
}
