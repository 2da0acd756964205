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
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
    private static final long BREATH_MS = 100;
    private static final long IDLE_MS = 2_000;
    private static final long AFTER_FAILURE_MS = 30_000;

    /** A thread of its own: Payara's timers come once a second at most, its scheduled executor logs an error per run. */
    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private LeafNumbering numbering;

    @Inject
    private LogStore store;

    private final Map<String, CompletableFuture<Void>> waiting = new ConcurrentHashMap<>();
    private final Semaphore work = new Semaphore(0);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Thread running;

    @PostConstruct
    void start() {
        running = threads.newThread(this::work);
        running.setName("evidence-log");
        running.setDaemon(true);
        running.start();
    }

    @PreDestroy
    void stop() {
        stopped.countDown(); // not by interrupt, on which H2 closes its file
        work.release();
        try {
            running.join(IDLE_MS); // what has begun is finished while there is still a data source
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) LeafAppended leaf) {
        work.release();
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

    private void work() {
        try {
            while (!stopped.await(sweep() ? BREATH_MS : AFTER_FAILURE_MS, TimeUnit.MILLISECONDS)) {
                if (work.tryAcquire(IDLE_MS, TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean sweep() {
        try {
            boolean more = true;
            while (more) {
                more = numbering.numberPending() == LeafNumbering.BATCH;
                answerWaiting();
            }
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The evidence log could not number its leaves; the next try is in 30 seconds.", e);
            return false;
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
