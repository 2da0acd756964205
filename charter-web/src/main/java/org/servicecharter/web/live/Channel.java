package org.servicecharter.web.live;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * All screens of one board. Puts events in the order of their numbers, even if commits report out of order, and
 * hands each to every screen. One thread at a time hands out; the others leave theirs with it and go.
 */
final class Channel {

    private final Set<Screen> screens = ConcurrentHashMap.newKeySet();
    private final Queue<Frame> inbox = new ConcurrentLinkedQueue<>();
    private final ReentrantLock handingOut = new ReentrantLock();
    private final TreeMap<Long, Frame> early = new TreeMap<>();
    private long next; // 0 until it is known where the log stands
    private volatile long gapSince;

    void add(Screen screen) {
        screens.add(screen);
    }

    boolean isEmpty() {
        return screens.isEmpty();
    }

    Set<Screen> screens() {
        return screens;
    }

    void forgetClosed() {
        screens.removeIf(Screen::isClosed);
    }

    /** The log stands at this number; what came before, each screen reads for itself. Only the first call counts. */
    void begin(long last) {
        handingOut.lock();
        try {
            if (next == 0) {
                next = last + 1;
                early.headMap(next).clear();
                handOutInOrder();
            }
        } finally {
            handingOut.unlock();
        }
        accept(List.of());
    }

    void accept(List<Frame> frames) {
        inbox.addAll(frames);
        while (!inbox.isEmpty() && handingOut.tryLock()) {
            try {
                for (Frame frame = inbox.poll(); frame != null; frame = inbox.poll()) {
                    place(frame);
                }
            } finally {
                handingOut.unlock();
            }
        }
    }

    /** A number has been missing since this moment (of {@link System#nanoTime}); 0 while none is. */
    long gapSince() {
        return gapSince;
    }

    /** The number after which the log has what is missing. */
    long handedOut() {
        handingOut.lock();
        try {
            return next - 1;
        } finally {
            handingOut.unlock();
        }
    }

    private void place(Frame frame) {
        if (!frame.isLogged()) {
            screens.forEach(screen -> screen.offer(frame));
        } else if (next == 0 || frame.number() >= next) {
            early.put(frame.number(), frame);
            handOutInOrder();
        }
    }

    private void handOutInOrder() {
        while (next != 0 && !early.isEmpty() && early.firstKey() == next) {
            Frame frame = early.pollFirstEntry().getValue();
            next++;
            screens.forEach(screen -> screen.offer(frame));
        }
        if (early.isEmpty() || next == 0) {
            gapSince = 0;
        } else if (gapSince == 0) {
            gapSince = System.nanoTime();
        }
    }
}
