package org.servicecharter.signoff.log;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Has leaves numbered: within 100 ms of the commit of one on this node, and every two seconds for what another node
 * left behind. Whoever waits for a number is woken from here; nobody asks the database in a loop.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN) // waiting must not keep others from waiting
@TransactionManagement(TransactionManagementType.BEAN) // LeafNumbering has its own; waiting has none
@PermitAll // gives nothing away, changes nothing that would not come anyway
public class Sequencer {

    private static final Logger LOG = Logger.getLogger(Sequencer.class.getName());
    private static final long PERIOD_MS = 100;
    private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long AFTER_FAILURE_NANOS = TimeUnit.SECONDS.toNanos(30);

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private LeafNumbering numbering;

    @Inject
    private LogStore store;

    private final Map<String, CompletableFuture<Void>> waiting = new ConcurrentHashMap<>();
    private final AtomicBoolean work = new AtomicBoolean(true);
    private long idleUntil;
    private boolean failing;
    private Future<?> running;

    @PostConstruct
    void start() {
        idleUntil = System.nanoTime();
        running = executor.scheduleWithFixedDelay(this::sweep, PERIOD_MS, PERIOD_MS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        running.cancel(false);
    }

    public void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) LeafAppended leaf) {
        work.set(true);
    }

    /** Whether the record's leaf has a number, once it has one or the time is up. Never inside a transaction. */
    public boolean await(String recordId, Duration atMost) {
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

    private void sweep() {
        boolean due = System.nanoTime() - idleUntil >= 0;
        if (failing ? !due : !due && !work.get()) {
            return;
        }
        try {
            work.set(false);
            while (numbering.numberPending() == LeafNumbering.BATCH) {
                answerWaiting();
            }
            answerWaiting();
            failing = false;
            idleUntil = System.nanoTime() + IDLE_NANOS;
        } catch (RuntimeException e) {
            failing = true;
            idleUntil = System.nanoTime() + AFTER_FAILURE_NANOS;
            LOG.log(Level.SEVERE, "The evidence log could not number its leaves; the next try is in 30 seconds.", e);
        }
    }

    private void answerWaiting() {
        for (String recordId : store.numberedAmong(Set.copyOf(waiting.keySet()))) {
            CompletableFuture<Void> numbered = waiting.get(recordId);
            if (numbered != null) {
                numbered.complete(null);
            }
        }
    }
}
