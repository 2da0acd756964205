package org.servicecharter.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.servicecharter.workshop.board.Audience;

/** Whatever the order in which commits report, and whoever comes meanwhile: each screen hears its own log, whole. */
class ChannelOrderTest {

    private static final int LOG = 400;
    private static final int SCREENS = 12;
    private static final int CROWD = 70; // more than one thread writes to
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final int LATEST = 20; // of up to 50 that the log has when the first one comes

    private static final List<Audience> AUDIENCES = List.of(
            Audience.EVERYONE,
            Audience.EVERYONE,
            Audience.FACILITATORS,
            participant(0),
            participant(1),
            participant(2));

    static Stream<Long> seeds() {
        return LongStream.rangeClosed(1, 40).boxed();
    }

    /** The log as it was written, with an audience for each number, and the screens that follow it. */
    private static final class Run {

        private final Random random;
        private final List<Frame> log = new ArrayList<>();
        private final List<Tape> tapes = new ArrayList<>();
        private final List<Long> from = new ArrayList<>();
        private final Channel channel;

        Run(long seed, ScheduledExecutorService hands) {
            random = new Random(seed);
            channel = new Channel((work, rest) -> {
                if (hands == null) {
                    work.run();
                } else {
                    hands.schedule(work, rest, TimeUnit.NANOSECONDS);
                }
            });
            for (long number = 1; number <= LOG; number++) {
                log.add(Tape.frame(number, AUDIENCES.get(random.nextInt(AUDIENCES.size()))));
            }
        }

        /** A screen as the feed lets it in: it is added, the channel learns where the log stands, it catches up. */
        void comes(long committed, long after) {
            Tape tape = new Tape(self(tapes.size()));
            tapes.add(tape);
            from.add(after);
            channel.add(tape.screen);
            channel.begin(
                    () -> committed, number -> log.subList((int) Math.max(0, committed - LATEST), (int) committed));
            tape.screen.catchUp(after, channel.since(after).orElseGet(() -> log.subList((int) after, (int) committed)));
        }

        void assertEachHeardItsOwn() {
            for (int i = 0; i < tapes.size(); i++) {
                assertThat(tapes.get(i).numbers())
                        .as("screen %d after %d", i, from.get(i))
                        .isEqualTo(own(i));
            }
        }

        boolean hasEachHeardItsOwn() {
            return IntStream.range(0, tapes.size())
                    .allMatch(i -> tapes.get(i).numbers().equals(own(i)));
        }

        private String own(int screen) {
            Audience self = self(screen);
            return log.stream()
                    .filter(frame -> frame.number() > from.get(screen))
                    .filter(frame -> frame.audience().equals(Audience.EVERYONE)
                            || frame.audience().equals(self))
                    .map(frame -> String.valueOf(frame.number()))
                    .collect(Collectors.joining(" "));
        }
    }

    /** Commits report in small disorder, one by one or several at once; screens come in between. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everyScreenHearsWhatIsMeantForItInOrderAndWithoutAGap(long seed) {
        Run run = new Run(seed, null);
        int committed = run.random.nextInt(50);
        run.comes(committed, run.random.nextInt(committed + 1));
        while (committed < LOG) {
            int together = Math.min(LOG - committed, 1 + run.random.nextInt(12));
            List<Frame> burst = new ArrayList<>(run.log.subList(committed, committed + together));
            committed += together;
            Collections.shuffle(burst, run.random);
            int reportedBefore = run.random.nextInt(burst.size() + 1);
            burst.subList(0, reportedBefore).forEach(frame -> run.channel.accept(List.of(frame)));
            if (run.tapes.size() < SCREENS) {
                run.comes(committed, run.random.nextInt(committed + 1));
            }
            run.channel.accept(burst.subList(reportedBefore, burst.size()));
        }
        run.assertEachHeardItsOwn();
    }

    /** The same with threads that report at the same time, and others that write to the screens. */
    @ParameterizedTest
    @MethodSource("seeds")
    void soItIsWithManyThreads(long seed) throws Exception {
        ScheduledExecutorService hands = Executors.newScheduledThreadPool(2);
        ExecutorService commits = Executors.newFixedThreadPool(4);
        try {
            Run run = new Run(seed, hands);
            run.comes(0, 0);
            List<Frame> shuffled = new ArrayList<>(run.log);
            Collections.shuffle(shuffled, run.random);
            CountDownLatch reported = new CountDownLatch(LOG);
            for (Frame frame : shuffled) {
                commits.execute(() -> {
                    run.channel.accept(List.of(frame));
                    reported.countDown();
                });
                if (run.tapes.size() < CROWD) {
                    run.comes(0, 0);
                }
            }
            reported.await();
            long end = System.nanoTime() + PATIENCE_NANOS;
            while (!run.hasEachHeardItsOwn() && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            run.assertEachHeardItsOwn();
        } finally {
            commits.shutdownNow();
            hands.shutdownNow();
        }
    }

    private static Audience self(int screen) {
        return switch (screen % 5) {
            case 0, 1, 2 -> participant(screen % 5);
            case 3 -> Audience.FACILITATORS;
            default -> Audience.WALL;
        };
    }

    private static Audience participant(int number) {
        return Audience.participant("p" + number);
    }
}
