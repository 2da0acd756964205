package org.servicecharter.workshop;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One command at a time on a board, first come, first served, before any of them asks the database. The row's lock
 * decides, also among several nodes; but whoever waits for that holds a connection, and a hundred people who write
 * at once would leave none for anybody else.
 */
@ApplicationScoped
class Turns {

    /** Several boards may share a queue; a queue for every code that somebody types would never end. */
    private static final int QUEUES = 256;

    /** After so many seconds the row's own lock has to do. */
    private static final int PATIENCE = 20;

    private final Semaphore[] queues =
            Stream.generate(() -> new Semaphore(1, true)).limit(QUEUES).toArray(Semaphore[]::new);

    @Resource
    private TransactionSynchronizationRegistry transaction;

    /** Waits for this board's turn, and keeps it until the transaction has ended. */
    void await(String code) {
        Semaphore queue = queues[Math.floorMod(code.hashCode(), QUEUES)];
        if (transaction.getResource(queue) != null) {
            return; // has it already
        }
        try {
            if (queue.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                transaction.putResource(queue, queue);
                transaction.registerInterposedSynchronization(new Leaving(queue));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Leaving(Semaphore queue) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // the turn lasts until it is stored
        }

        @Override
        public void afterCompletion(int status) {
            queue.release();
        }
    }
}
