package org.servicecharter.web.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;

/**
 * All screens of one board. Puts events in the order of their numbers, even if commits report out of order, and
 * hands each to every screen. Whoever brings events leaves them here and goes; one thread at a time hands out
 * whatever has come by then, so that the more there is, the fewer times each screen is written to.
 */
final class Channel {

    /** So much of the log's end is kept at hand: a crowd that comes at once need not ask the log. */
    static final int MOST_KEPT = 2_000;

    private static final int MOST_OF_ONE = 20;

    private static final int MOST_KEPT_BYTES = 1024 * 1024;

    /** So many screens are worth a second thread. */
    private static final int CROWD = 50;

    private static final long LONGEST_REST = 50_000_000; // ns: less than anybody notices

    /** A crowd at the door makes news for everybody who is in: a thousand who come would be half a million messages. */
    private static final long LONGEST_WAIT = 200_000_000; // ns

    private final Set<Screen> screens = ConcurrentHashMap.newKeySet();
    private final Queue<Frame> inbox = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicBoolean awaited = new AtomicBoolean();
    private final TreeMap<Long, Frame> early = new TreeMap<>();
    private final Deque<Frame> kept = new ArrayDeque<>();
    private int keptBytes;
    private final Hands hands;
    private long next; // 0 until it is known where the log stands
    private volatile long gapSince;

    /** The threads that write to the screens. */
    @FunctionalInterface
    interface Hands {

        /** @param rest nanoseconds to wait before it begins */
        void take(Runnable work, long rest);
    }

    Channel(Hands hands) {
        this.hands = hands;
    }

    /** Who has more than {@value #MOST_OF_ONE} screens here loses others: nobody needs them, and they cost everybody. */
    void add(Screen screen) {
        screens.stream().filter(screen::isBeside).skip(MOST_OF_ONE - 1).forEach(Screen::close);
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

    /**
     * Learns where the log stands. Only the first call counts, and others wait for it: a crowd that comes back at once
     * reads the log once.
     *
     * @param last the number of the board's last event; its log may have gone since
     * @param after the events of the log after a number, in order
     */
    void begin(LongSupplier last, LongFunction<List<Frame>> after) {
        if (start(last, after)) {
            handOutSoon();
        }
    }

    private synchronized boolean start(LongSupplier last, LongFunction<List<Frame>> after) {
        boolean unknown = next == 0;
        if (unknown) {
            long latest = last.getAsLong();
            List<Frame> log = after.apply(Math.max(0, latest - MOST_KEPT));
            next = 1 + (log.isEmpty() ? latest : log.get(log.size() - 1).number());
            log.forEach(this::keep);
            early.headMap(next).clear();
        }
        return unknown;
    }

    /**
     * What the log has after this number, in order; empty when only the log itself can tell. A screen that was added
     * before it asks misses nothing: the rest is offered to it.
     */
    synchronized Optional<List<Frame>> since(long after) {
        long oldest = kept.isEmpty() ? next : kept.peekFirst().number();
        return next == 0 || after + 1 < oldest
                ? Optional.empty()
                : Optional.of(
                        kept.stream().filter(frame -> frame.number() > after).toList());
    }

    /** Handed out soon; or, when all of it can wait, with the next that cannot, a fifth of a second later at most. */
    void accept(List<Frame> frames) {
        inbox.addAll(frames);
        if (!frames.stream().allMatch(Frame::canWait)) {
            handOutSoon();
        } else if (awaited.compareAndSet(false, true)) {
            hands.take(this::handOutAtLast, LONGEST_WAIT);
        }
    }

    private void handOutAtLast() {
        awaited.set(false);
        handOutSoon();
    }

    /** A number has been missing since this moment (of {@link System#nanoTime}); 0 while none is. */
    long gapSince() {
        return gapSince;
    }

    /** The number after which the log has what is missing. */
    synchronized long handedOut() {
        return next - 1;
    }

    private void handOutSoon() {
        if (asked.getAndIncrement() == 0) {
            hands.take(this::handOut, 0);
        }
    }

    /**
     * Rests as long as it took: a crowd that makes news all the time gets it in fewer pieces, and time to make more. Two
     * threads share the screens of a crowd, and neither begins anew before both are done: each screen gets all in order.
     */
    private void handOut() {
        long begun = System.nanoTime();
        int seen = asked.get();
        List<Frame> due = due();
        List<Screen> all = due.isEmpty() ? List.of() : List.copyOf(screens);
        int half = all.size() < CROWD ? 0 : all.size() / 2;
        AtomicInteger parts = new AtomicInteger(half == 0 ? 1 : 2);
        Runnable after = () -> {
            if (parts.decrementAndGet() == 0) {
                goOn(seen, begun);
            }
        };
        if (half > 0) {
            hands.take(() -> give(due, all.subList(0, half), after), 0);
        }
        give(due, all.subList(half, all.size()), after);
    }

    private static void give(List<Frame> due, List<Screen> some, Runnable after) {
        some.forEach(screen -> screen.offer(due));
        after.run();
    }

    private void goOn(int seen, long begun) {
        if (asked.addAndGet(-seen) != 0) {
            hands.take(this::handOut, Math.min(System.nanoTime() - begun, LONGEST_REST));
        }
    }

    /** What can go out now, in order; the rest waits for the numbers before it. */
    private synchronized List<Frame> due() {
        List<Frame> due = new ArrayList<>();
        for (Frame frame = inbox.poll(); frame != null; frame = inbox.poll()) {
            if (!frame.isLogged()) {
                due.add(frame);
            } else if (next == 0 || frame.number() >= next) {
                early.put(frame.number(), frame);
            }
            addInOrder(due);
        }
        addInOrder(due);
        if (early.isEmpty() || next == 0) {
            gapSince = 0;
        } else if (gapSince == 0) {
            gapSince = System.nanoTime();
        }
        return due;
    }

    private void addInOrder(List<Frame> due) {
        while (next != 0 && !early.isEmpty() && early.firstKey() == next) {
            Frame frame = early.pollFirstEntry().getValue();
            due.add(frame);
            keep(frame);
            next++;
        }
    }

    private void keep(Frame frame) {
        kept.addLast(frame);
        keptBytes += frame.bytes().length;
        while (kept.size() > MOST_KEPT || keptBytes > MOST_KEPT_BYTES) {
            keptBytes -= kept.pollFirst().bytes().length;
        }
    }
}
