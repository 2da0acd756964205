package org.servicecharter.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JourneyOrderTest {

    @ParameterizedTest
    @CsvSource({
        "a, 1, bacd",
        "a, 2, bcad",
        "d, -1, abdc",
        "d, -3, dabc",
        "b, 0, abcd",
        "a, -1, abcd", // is first already
        "d, 2147483647, abcd",
        "b, -2147483648, bacd",
        "x, 1, abcd" // does not stand here
    })
    void aTouchpointMovesAndStopsAtTheEnds(String code, int steps, String after) {
        JourneyOrder moved = new JourneyOrder(List.of("a", "b", "c", "d")).moved(code, steps);
        assertThat(String.join("", moved.codes())).isEqualTo(after);
    }

    @Test
    void aJourneyWithoutTouchpointsStaysEmpty() {
        assertThat(new JourneyOrder(List.of()).moved("a", 1).codes()).isEmpty();
    }

    /** Whatever is moved however often: each is there once, the others keep their order, and the way back leads back. */
    @ParameterizedTest
    @MethodSource("seeds")
    void nothingGetsLostByMoving(long seed) {
        Random random = new Random(seed);
        List<String> all = IntStream.range(0, 1 + random.nextInt(40))
                .mapToObj(String::valueOf)
                .toList();
        JourneyOrder order = new JourneyOrder(all);
        for (int step = 0; step < 50; step++) {
            String code = all.get(random.nextInt(all.size()));
            int from = order.codes().indexOf(code);
            JourneyOrder moved = order.moved(code, random.nextInt(21) - 10);

            assertThat(moved.codes()).containsExactlyInAnyOrderElementsOf(all);
            assertThat(without(moved, code)).isEqualTo(without(order, code));
            assertThat(moved.moved(code, from - moved.codes().indexOf(code))).isEqualTo(order);
            order = moved;
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    private static List<String> without(JourneyOrder order, String code) {
        return order.codes().stream().filter(one -> !one.equals(code)).toList();
    }
}
