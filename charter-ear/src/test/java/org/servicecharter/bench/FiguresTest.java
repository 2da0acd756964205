package org.servicecharter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void theMedianIsTheMiddleOne() {
        assertThat(Figures.median(9, 1, 5)).isEqualTo(5);
        assertThat(Figures.median(7)).isEqualTo(7);
    }

    @Test
    void onePerCentIsAboveTheNinetyNinthPercentile() {
        double[] values = IntStream.rangeClosed(1, 200).asDoubleStream().toArray();

        assertThat(Figures.percentile(99, values)).isEqualTo(198);
        assertThat(Figures.percentile(100, values)).isEqualTo(200);
    }
}
