package org.servicecharter.web.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.servicecharter.workshop.board.Listener;

/**
 * One open stream. Holds back what happens while it catches up, never sends the same number twice, and never waits
 * for a slow reader: who falls too far behind is cut off and comes back by itself.
 */
final class Screen implements WriteListener {

    /** A screen whose next event has waited for so long is cut off. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A screen with so many bytes waiting is cut off. */
    static final int MOST_WAITING = 4 * 1024 * 1024;

    private static final Logger LOG = Logger.getLogger(Screen.class.getName());

    private final Listener listener;
    private final BooleanSupplier may;
    private final AsyncContext async;
    private final ServletOutputStream out;

    private final Queue<Frame> waiting = new ArrayDeque<>();
    private List<Frame> heldBack = new ArrayList<>();
    private int waitingBytes;
    private long waitingSince;
    private long last;
    private boolean writable;
    private boolean flushDue;
    private boolean ending;
    private boolean closed;

    /** @param may whether whoever opened it may still listen */
    Screen(Listener listener, BooleanSupplier may, AsyncContext async, ServletOutputStream out) {
        this.listener = listener;
        this.may = may;
        this.async = async;
        this.out = out;
        enqueue(Frame.hello());
    }

    /** Whether the other one hears the same, and so is the same person's; or the wall as well. */
    boolean isBeside(Screen other) {
        return listener.equals(other.listener) && !isClosed();
    }

    String boardCode() {
        return listener.workshopCode();
    }

    /** Something happened; sent in one go. */
    synchronized void offer(List<Frame> frames) {
        if (heldBack == null) {
            frames.forEach(this::take);
            write();
        } else {
            heldBack.addAll(frames);
        }
    }

    /** What it missed after the number it has heard, in order; from here on it follows. */
    synchronized void catchUp(long heard, List<Frame> missed) {
        last = heard;
        missed.forEach(this::take);
        heldBack.forEach(this::take);
        heldBack = null;
        write();
    }

    /** Keeps the line alive, unless more important things wait anyway. */
    synchronized void beat() {
        if (waiting.isEmpty()) {
            enqueue(Frame.BEAT);
            write();
        }
    }

    void closeUnlessItMay() {
        if (!may.getAsBoolean()) {
            close();
        }
    }

    /** Cuts off who does not read. */
    synchronized void cutOffIfBehind(long now) {
        boolean late = !waiting.isEmpty() && now - waitingSince > PATIENCE.toNanos();
        if (late || waitingBytes > MOST_WAITING) {
            close();
        }
    }

    synchronized boolean isClosed() {
        return closed;
    }

    synchronized void close() {
        if (!closed) {
            closed = true;
            waiting.clear();
            try {
                async.complete();
            } catch (IllegalStateException over) { // the server has ended it by itself
                LOG.log(Level.FINE, "a stream had ended", over);
            }
        }
    }

    @Override
    public synchronized void onWritePossible() {
        writable = true;
        write();
    }

    @Override
    public void onError(Throwable gone) {
        close();
    }

    private void take(Frame frame) {
        if (frame.isLogged() && frame.number() <= last) {
            return;
        }
        if (frame.isLogged()) {
            last = frame.number();
        }
        if (listener.hears(frame.audience()) && !ending) {
            enqueue(frame);
            ending = frame.last();
        }
    }

    private void enqueue(Frame frame) {
        if (closed) {
            return;
        }
        if (waiting.isEmpty()) {
            waitingSince = System.nanoTime();
        }
        waiting.add(frame);
        waitingBytes += frame.bytes().length;
    }

    private void write() {
        try {
            while (writable && !closed && !waiting.isEmpty()) {
                if (!out.isReady()) {
                    writable = false; // onWritePossible says when to go on
                    return;
                }
                Frame frame = waiting.poll();
                out.write(frame.bytes());
                waitingBytes -= frame.bytes().length;
                waitingSince = System.nanoTime();
                flushDue = true;
            }
            if (writable && !closed && flushDue) {
                writable = out.isReady();
                if (writable) {
                    out.flush();
                    flushDue = false;
                }
            }
            if (ending && waiting.isEmpty() && !flushDue) {
                close();
            }
        } catch (IOException | RuntimeException gone) {
            close();
        }
    }
}
