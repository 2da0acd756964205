package org.servicecharter.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private static final int CROWD = 120;

    private final List<List<Integer>> done = new CopyOnWriteArrayList<>();
    private final CountDownLatch first = new CountDownLatch(1);

    @Test
    void whoWaitsGoesTogetherAndGetsTheirOwnAnswer() throws Exception {
        AtomicInteger waiting = new AtomicInteger();
        Together<Integer, String> together = new Together<>((of, wanted) -> {
            done.add(wanted);
            first.countDown();
            if (done.size() == 1) { // until everybody else is at the door, or as good as
                while (waiting.get() < CROWD) {
                    Thread.onSpinWait();
                }
            }
            return wanted.stream().map(one -> of + one).toList();
        });
        ExecutorService hands = Executors.newFixedThreadPool(CROWD + 1);
        try {
            Future<String> leader = hands.submit(() -> together.ask("board ", 0));
            first.await();
            List<Callable<String>> crowd = IntStream.rangeClosed(1, CROWD)
                    .<Callable<String>>mapToObj(number -> () -> {
                        waiting.incrementAndGet();
                        return together.ask("board ", number);
                    })
                    .toList();
            List<Future<String>> answers = new ArrayList<>(hands.invokeAll(crowd));

            assertThat(leader.get()).isEqualTo("board 0");
            for (int i = 0; i < CROWD; i++) {
                assertThat(answers.get(i).get()).isEqualTo("board " + (i + 1));
            }
        } finally {
            hands.shutdown();
        }
        assertThat(done.get(0)).containsExactly(0);
        assertThat(done).hasSizeLessThan(CROWD);
        assertThat(done.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(0, CROWD).boxed().toList());
        assertThat(done).allSatisfy(batch -> assertThat(batch).hasSizeLessThanOrEqualTo(50));
    }

    @Test
    void whatIsRefusedIsRefusedToThisOneAlone() throws Exception {
        Together<Integer, Integer> together = new Together<>((of, wanted) -> {
            if (wanted.contains(13)) {
                throw new IllegalArgumentException("13");
            }
            return wanted.stream().map(one -> 2 * one).toList();
        });
        ExecutorService hands = Executors.newFixedThreadPool(20);
        try {
            List<Future<Integer>> answers = hands.invokeAll(IntStream.range(0, 100)
                    .<Callable<Integer>>mapToObj(number -> () -> together.ask("same", number))
                    .toList());
            for (int number = 0; number < answers.size(); number++) {
                Future<Integer> answer = answers.get(number);
                if (number == 13) {
                    assertThatThrownBy(answer::get).hasRootCauseMessage("13");
                } else {
                    assertThat(answer.get()).isEqualTo(2 * number);
                }
            }
        } finally {
            hands.shutdown();
        }
    }
}
