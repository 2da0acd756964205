package org.servicecharter.signoff.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Where requests wait for the number of their leaf, and the sequencer for leaves to number. A plain bean: an enterprise
 * bean cannot observe the end of a transaction without taking part in it.
 */
@ApplicationScoped
class WaitingRoom {

    @Inject
    private LogStore store;

    private final Map<String, CompletableFuture<Void>> waiting = new ConcurrentHashMap<>();
    private final Semaphore work = new Semaphore(0);

    void leafCommitted(@Observes(during = TransactionPhase.AFTER_SUCCESS) LeafAppended leaf) {
        wakeSequencer();
    }

    void wakeSequencer() {
        work.release();
    }

    /** Returns when there is work on this node, or the time is up. */
    void awaitWork(long milliseconds) throws InterruptedException {
        if (work.tryAcquire(milliseconds, TimeUnit.MILLISECONDS)) {
            work.drainPermits();
        }
    }

    /** Whether the record's leaf has a number, once it has one or the time is up. */
    boolean awaitNumber(String recordId, Duration atMost) {
        CompletableFuture<Void> numbered = waiting.computeIfAbsent(recordId, id -> new CompletableFuture<>());
        try {
            if (!store.numberedAmong(Set.of(recordId)).isEmpty()) {
                return true;
            }
            numbered.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e); // nobody completes it so
        } finally {
            waiting.remove(recordId, numbered);
        }
    }

    /** Wakes everybody whose leaf has a number by now, from wherever. */
    void callThoseNumbered() {
        for (String recordId : store.numberedAmong(Set.copyOf(waiting.keySet()))) {
            CompletableFuture<Void> numbered = waiting.get(recordId);
            if (numbered != null) {
                numbered.complete(null);
            }
        }
    }
}
