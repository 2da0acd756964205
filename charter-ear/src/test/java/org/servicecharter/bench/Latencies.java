package org.servicecharter.bench;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLongArray;

/** When each numbered event was sent, and how long it took to each screen, in milliseconds. */
final class Latencies {

    private final AtomicLongArray sent;
    private final ConcurrentLinkedQueue<Double> took = new ConcurrentLinkedQueue<>();
    private volatile int from;

    Latencies(int most) {
        sent = new AtomicLongArray(most);
    }

    void sends(int number) {
        sent.set(number, System.nanoTime());
    }

    /** From this number on they count; what went before warmed the server up. */
    void countFrom(int number) {
        from = number;
    }

    void came(long number, long at) {
        if (number >= from && number < sent.length() && sent.get((int) number) != 0) {
            took.add((at - sent.get((int) number)) / 1e6);
        }
    }

    int count() {
        return took.size();
    }

    double[] all() {
        return took.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
