package org.servicecharter.signoff.log;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Has leaves numbered: within 100 ms of the commit of one on this node, and every two seconds for what another node
 * left behind. Whoever waits for a number is woken from here; nobody asks the database in a loop.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@TransactionManagement(TransactionManagementType.BEAN) // LeafNumbering has its own
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
    private WaitingRoom room;

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
        room.wakeSequencer();
        try {
            running.join(IDLE_MS); // what has begun is finished while there is still a data source
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            while (!stopped.await(sweep() ? BREATH_MS : AFTER_FAILURE_MS, TimeUnit.MILLISECONDS)) {
                room.awaitWork(IDLE_MS);
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
                room.callThoseNumbered();
            }
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The evidence log could not number its leaves; the next try is in 30 seconds.", e);
            return false;
        }
    }
}
