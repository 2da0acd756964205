package org.servicecharter.web.live;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.servicecharter.shared.Piecemeal;
import org.servicecharter.workshop.board.BoardEntry;
import org.servicecharter.workshop.board.BoardNews;
import org.servicecharter.workshop.board.BoardReading;

/**
 * Brings what is committed to the screens. An event arrives with its content; the log is read only for what a screen
 * missed, and for a number that does not come (another node wrote it).
 */
@ApplicationScoped
public class BoardFeed {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration GAP = Duration.ofMillis(500);

    /** Bytes of heap for each screen: two to three times what one takes, as the rest of the portal needs its share. */
    private static final int EACH = 96 * 1024;

    private static final long MOST_SCREENS = Runtime.getRuntime().maxMemory() / EACH;

    private final Map<String, Channel> channels = new ConcurrentHashMap<>();
    private final Consumer<BoardEntry> follower = this::accept;

    @Inject
    private BoardNews news;

    @Inject
    private BoardReading reading;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Resource
    private ManagedThreadFactory threads;

    private ScheduledExecutorService hands;
    private ScheduledFuture<?> beating;
    private ScheduledFuture<?> watching;

    @PostConstruct
    void start() {
        hands = Executors.newScheduledThreadPool(Runtime.getRuntime().availableProcessors(), threads);
        news.follow(follower);
        beating = scheduler.scheduleAtFixedRate(
                this::beat, HEARTBEAT.toMillis(), HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
        watching = scheduler.scheduleAtFixedRate(this::watch, GAP.toMillis(), GAP.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        news.leave(follower);
        beating.cancel(false);
        watching.cancel(false);
        screens().forEach(Screen::close);
        hands.shutdown();
    }

    /**
     * From now on this screen hears everything after this number, once and in order.
     *
     * @throws IllegalStateException when there are as many screens as the server has memory for
     */
    void subscribe(Screen screen, long after) {
        if (channels.values().stream()
                        .mapToLong(channel -> channel.screens().size())
                        .sum()
                >= MOST_SCREENS) {
            throw new IllegalStateException("As many screens as the heap is for follow boards: " + MOST_SCREENS);
        }
        String code = screen.boardCode();
        Channel channel = channels.compute(code, (same, present) -> {
            Channel one = present == null
                    ? new Channel((work, rest) -> hands.schedule(work, rest, TimeUnit.NANOSECONDS))
                    : present;
            one.add(screen); // first: what is committed from here on is held for it
            return one;
        });
        channel.begin(() -> reading.last(code), number -> read(code, number));
        screen.catchUp(after, channel.since(after).orElseGet(() -> read(code, after)));
    }

    private void accept(BoardEntry entry) {
        Channel channel = channels.get(entry.workshopCode());
        if (channel != null) {
            channel.accept(List.of(Frame.of(entry)));
        }
    }

    /** First all hear that the line is alive: whether somebody may still listen is asked of the database, which may be slow. */
    private void beat() {
        screens().forEach(Screen::beat);
        Piecemeal.each("Asking who may listen", () -> screens().toList(), Screen::closeUnlessItMay);
    }

    private void watch() {
        Piecemeal.each("Watching a board", channels::keySet, this::watch);
    }

    private void watch(String code) {
        Channel channel = channels.get(code);
        long now = System.nanoTime();
        channel.screens().forEach(screen -> screen.cutOffIfBehind(now));
        channel.forgetClosed();
        channels.computeIfPresent(code, (same, present) -> present.isEmpty() ? null : present);
        if (channel.gapSince() != 0 && now - channel.gapSince() > GAP.toNanos()) {
            channel.accept(read(code, channel.handedOut()));
        }
    }

    private Stream<Screen> screens() {
        return channels.values().stream().flatMap(channel -> channel.screens().stream());
    }

    private List<Frame> read(String code, long after) {
        return reading.after(code, after).stream().map(Frame::of).toList();
    }
}
