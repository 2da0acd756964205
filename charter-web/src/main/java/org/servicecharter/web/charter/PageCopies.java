package org.servicecharter.web.charter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.servicecharter.charter.CharterInForce;
import org.servicecharter.charter.CharterPublished;
import org.servicecharter.charter.CharterWithdrawn;
import org.servicecharter.charter.rendition.RenditionFrozen;
import org.servicecharter.charter.review.VersionCalledOff;
import org.servicecharter.practice.promise.ResultsChanged;
import org.servicecharter.shared.LastUsed;

/**
 * Public pages that were rendered once, by address, each with all that it shows: when that is something else, the page
 * is another one. What was compared less than a second ago is trusted unseen, unless something was published or
 * taken back here since; what another node does is seen a second later. The {@value #MOST_KEPT} that were read last are kept.
 */
@ApplicationScoped
class PageCopies {

    private static final int MOST_KEPT = 200;
    private static final long TRUSTED = Duration.ofSeconds(1).toNanos();

    private record Kept(Object shown, PageCopy copy, long comparedAt) {}

    private final Map<String, Kept> copies = new LastUsed<>(MOST_KEPT);

    /** The page, when it was compared just now. */
    synchronized Optional<PageCopy> trusted(String address) {
        return Optional.ofNullable(copies.get(address))
                .filter(kept -> System.nanoTime() - kept.comparedAt() < TRUSTED)
                .map(Kept::copy);
    }

    /** The page, when it shows just this. */
    synchronized Optional<PageCopy> find(String address, Object shown) {
        Optional<PageCopy> same = Optional.ofNullable(copies.get(address))
                .filter(kept -> kept.shown().equals(shown))
                .map(Kept::copy);
        same.ifPresent(copy -> keep(address, shown, copy));
        return same;
    }

    synchronized void keep(String address, Object shown, PageCopy copy) {
        copies.put(address, new Kept(shown, copy, System.nanoTime()));
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) CharterPublished event) {
        trustNone();
    }

    void inForce(@Observes(during = TransactionPhase.AFTER_SUCCESS) CharterInForce event) {
        trustNone();
    }

    void frozen(@Observes(during = TransactionPhase.AFTER_SUCCESS) RenditionFrozen event) {
        trustNone();
    }

    void withdrawn(@Observes(during = TransactionPhase.AFTER_SUCCESS) CharterWithdrawn event) {
        trustNone();
    }

    void calledOff(@Observes(during = TransactionPhase.AFTER_SUCCESS) VersionCalledOff event) {
        trustNone();
    }

    void reported(@Observes(during = TransactionPhase.AFTER_SUCCESS) ResultsChanged event) {
        trustNone();
    }

    private synchronized void trustNone() {
        copies.replaceAll((address, kept) -> new Kept(kept.shown(), kept.copy(), kept.comparedAt() - TRUSTED));
    }
}
