package org.servicecharter.web.practice.glance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicecharter.practice.glance.Heard;
import org.servicecharter.practice.glance.MonthTold;
import org.servicecharter.practice.glance.WeekLine;
import org.servicecharter.shared.CsvText;

/** What the charts and files of the week at a glance draw and say. */
class GlanceChartsTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Test
    void allBarsShareOneScaleAndOneOfAThousandIsSeen() {
        List<WeekBars> bars = WeekBars.of(List.of(line(0, 1000), line(1, 0)));

        assertThat(bars.get(0).bars()).singleElement().satisfies(bar -> {
            assertThat(bar.height()).isEqualTo("40.0");
            assertThat(bar.now()).isTrue();
        });
        assertThat(bars.get(1).bars()).singleElement().satisfies(bar -> {
            assertThat(bar.height()).isEqualTo("2.0");
            assertThat(bar.now()).isFalse();
        });
        assertThat(WeekBars.of(List.of(line(0, 0))).get(0).bars()).isEmpty();
    }

    @Test
    void aMonthIsABarOfItsStoriesWithWhatWasToldAtItsFoot() {
        List<MonthTold> months =
                List.of(new MonthTold(MAY, 4, 1), new MonthTold(MAY.plusMonths(1), 0, 0), told(2, 0), told(4, 4));

        ToldBars told = ToldBars.of(months);

        assertThat(told.most()).isEqualTo(4);
        assertThat(told.bars()).hasSize(3);
        assertThat(told.bars().get(0)).isEqualTo(new ToldBars.Bar("22.5", "105.0", "0.0", "120.0", "90.0", "30.0"));
        assertThat(told.bars().get(1).height()).isEqualTo("60.0");
        assertThat(told.bars().get(1).toldHeight()).isEqualTo("0.0");
        assertThat(told.bars().get(2).toldY()).isEqualTo("0.0");
        assertThat(ToldBars.of(List.of(months.get(1))).bars()).isEmpty();
    }

    @Test
    void whatASpreadsheetTakesForAFormulaIsMadeHarmless() {
        assertThat(CsvText.of(List.of(List.of("name", "n"), List.of("=1+1", 2), List.of("a,\"b\"", -3))))
                .isEqualTo("\uFEFFname,n\r\n'=1+1,2\r\n\"a,\"\"b\"\"\",-3\r\n");
    }

    private static MonthTold told(long good, long told) {
        return new MonthTold(MAY.plusMonths(2), good, told);
    }

    private static WeekLine line(long first, long last) {
        List<Long> weeks = new ArrayList<>(Collections.nCopies(WeekLine.WEEKS, 0L));
        weeks.set(0, first);
        weeks.set(WeekLine.WEEKS - 1, last);
        return new WeekLine(Heard.THANKS, weeks);
    }
}
