package org.servicecharter.web.signoff.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicecharter.signoff.overview.DayCount;

class CurveTest {

    private static final LocalDate START = LocalDate.parse("2026-03-01");

    @Test
    void theLineGoesFromTheFirstDayToTheLastAndUpToEverybody() {
        Curve curve = Curve.of(List.of(day(0, 0), day(1, 5), day(2, 5), day(3, 10)), 10);
        assertThat(curve.points()).isEqualTo("0.0,160.0 200.0,80.0 400.0,80.0 600.0,0.0");
        assertThat(curve.last()).isEqualTo(new Curve.Point("600.0", "0.0"));
        assertThat(curve.steps()).containsExactly(day(0, 0), day(1, 5), day(3, 10));
    }

    @Test
    void oneDayAndNobodyToSignAreDrawnToo() {
        assertThat(Curve.of(List.of(day(0, 0)), 0).points()).isEqualTo("0.0,160.0");
        assertThat(Curve.of(List.of(day(0, 3)), 2).last()).isEqualTo(new Curve.Point("0.0", "0.0"));
    }

    private static DayCount day(int after, int signed) {
        return new DayCount(START.plusDays(after), signed);
    }
}
