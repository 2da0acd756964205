package org.servicecharter.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.workshop.board.Audience;
import org.servicecharter.workshop.board.BoardEntry;
import org.servicecharter.workshop.board.BoardEventKind;

class ChannelTest {

    private final Channel channel = new Channel((work, rest) -> work.run());
    private final Tape tape = new Tape(Audience.participant("ann"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void commitsThatReportOutOfOrderAreHeardInOrder(long seed) {
        follow(7);
        List<Long> numbers =
                new ArrayList<>(LongStream.rangeClosed(8, 60).boxed().toList());
        Collections.shuffle(numbers, new Random(seed));

        numbers.forEach(number -> channel.accept(List.of(Tape.frame(number))));

        assertThat(tape.numbers()).isEqualTo(counted(8, 60));
        assertThat(channel.gapSince()).isZero();
    }

    @Test
    void whatHappensBeforeTheLogIsKnownIsNotLost() {
        channel.add(tape.screen);
        channel.accept(List.of(Tape.frame(9)));
        channel.accept(List.of(Tape.frame(8)));
        channel.begin(() -> 8, after -> List.of(Tape.frame(7), Tape.frame(8)));
        tape.screen.catchUp(6, channel.since(6).orElseThrow());
        channel.accept(List.of(Tape.frame(10)));

        assertThat(tape.numbers()).isEqualTo("7 8 9 10");
    }

    /** As of a workshop that was brought in, or whose cards had their time. */
    @Test
    void aBoardWithoutALogGoesOnAfterItsLastNumber() {
        channel.add(tape.screen);
        channel.begin(() -> 7, after -> List.of());
        tape.screen.catchUp(7, channel.since(7).orElseThrow());
        channel.accept(List.of(Tape.frame(8)));

        assertThat(tape.numbers()).isEqualTo("8");
        assertThat(channel.gapSince()).isZero();
    }

    /** A crowd that comes back at once must not read the log a thousand times. */
    @Test
    void theLogIsReadOnceForAllWhoCome() throws Exception {
        AtomicInteger read = new AtomicInteger();
        List<Thread> crowd = Stream.generate(() -> new Thread(() -> channel.begin(() -> 2, after -> {
                    read.incrementAndGet();
                    return List.of(Tape.frame(1), Tape.frame(2));
                })))
                .limit(20)
                .toList();
        crowd.forEach(Thread::start);
        for (Thread one : crowd) {
            one.join();
        }
        assertThat(read).hasValue(1);
        assertThat(channel.since(0).orElseThrow()).extracting(Frame::number).containsExactly(1L, 2L);
        assertThat(channel.since(1).orElseThrow()).extracting(Frame::number).containsExactly(2L);
    }

    @Test
    void aMissingNumberHoldsTheNextAndIsNoticed() {
        follow(0);
        channel.accept(List.of(Tape.frame(1)));
        channel.accept(List.of(Tape.frame(3)));

        assertThat(tape.numbers()).isEqualTo("1");
        assertThat(channel.gapSince()).isNotZero();
        assertThat(channel.handedOut()).isEqualTo(1);

        channel.accept(List.of(Tape.frame(2), Tape.frame(3))); // as read from the log
        assertThat(tape.numbers()).isEqualTo("1 2 3");
        assertThat(channel.gapSince()).isZero();
    }

    /** A crowd at the door: one message for many who came, and at once with whatever is not about coming. */
    @Test
    void whoCameIsToldWithWhatComesNext() {
        List<Runnable> later = new ArrayList<>();
        Channel busy = new Channel((work, rest) -> {
            if (rest == 0) {
                work.run();
            } else {
                later.add(work);
            }
        });
        busy.add(tape.screen);
        busy.begin(() -> 0, after -> List.of());
        tape.screen.catchUp(0, List.of());

        busy.accept(List.of(Tape.frame(1, BoardEventKind.JOINED)));
        busy.accept(List.of(Tape.frame(2, BoardEventKind.JOINED)));
        assertThat(tape.numbers()).isEmpty();
        assertThat(later).hasSize(1);
        busy.accept(List.of(Tape.frame(3)));
        assertThat(tape.numbers()).isEqualTo("1 2 3");

        busy.accept(List.of(Tape.frame(4, BoardEventKind.JOINED)));
        assertThat(later).hasSize(1);
        later.remove(0).run();
        assertThat(tape.numbers()).isEqualTo("1 2 3 4");
        busy.accept(List.of(Tape.frame(5, BoardEventKind.JOINED)));
        assertThat(later).hasSize(1);
    }

    @Test
    void whatIsToldOnceDoesNotWaitForNumbers() {
        follow(0);
        channel.accept(List.of(Frame.of(new BoardEntry(
                "AAAAAA", BoardEntry.NOT_LOGGED, Audience.participant("ann"), BoardEventKind.MINE, "{}"))));
        assertThat(tape.text()).contains("event: mine\ndata: {}\n\n");
    }

    @Test
    void manyThreadsLoseAndDoubleNothing() throws Exception {
        follow(0);
        int threads = 8;
        int each = 500;
        CountDownLatch done = new CountDownLatch(threads);
        for (int t = 0; t < threads; t++) {
            int first = t;
            new Thread(() -> {
                        for (int i = 0; i < each; i++) {
                            channel.accept(List.of(Tape.frame(1 + first + (long) i * threads)));
                        }
                        done.countDown();
                    })
                    .start();
        }
        done.await();
        assertThat(tape.numbers()).isEqualTo(counted(1, threads * each));
    }

    @Test
    void closedScreensAreForgotten() {
        follow(0);
        tape.screen.close();
        channel.forgetClosed();
        assertThat(channel.isEmpty()).isTrue();
    }

    @Test
    void nobodyHasMoreThanTwentyScreensAtABoard() {
        List<Tape> own = Stream.generate(() -> new Tape(Audience.participant("ann")))
                .limit(22)
                .toList();
        Tape other = new Tape(Audience.participant("bob"));
        channel.add(other.screen);

        own.forEach(one -> channel.add(one.screen));

        assertThat(own).filteredOn(Tape::isCompleted).hasSize(2);
        assertThat(own.get(21).isCompleted()).isFalse();
        assertThat(other.isCompleted()).isFalse();
    }

    private void follow(long last) {
        channel.add(tape.screen);
        channel.begin(() -> last, after -> last == 0 ? List.of() : List.of(Tape.frame(last)));
        tape.screen.catchUp(last, List.of());
    }

    private static String counted(long from, long to) {
        return LongStream.rangeClosed(from, to).mapToObj(Long::toString).collect(Collectors.joining(" "));
    }
}
