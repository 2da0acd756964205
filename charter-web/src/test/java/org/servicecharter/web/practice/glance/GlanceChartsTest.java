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
    void aMonthWithoutAStoryBreaksTheLine() {
        List<MonthTold> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            months.add(new MonthTold(YearMonth.of(2026, month), month == 6 ? 0 : 2, month == 6 ? 0 : 1));
        }

        ToldCurve curve = ToldCurve.of(months);

        assertThat(curve.points()).hasSize(11);
        assertThat(curve.lines()).hasSize(2);
        assertThat(curve.lines().get(0)).startsWith("0.0,80.0 54.5,80.0");
        assertThat(curve.lines().get(1)).endsWith("600.0,80.0");
        assertThat(ToldCurve.of(List.of(months.get(5), months.get(5))).lines()).isEmpty();
    }

    @Test
    void whatASpreadsheetTakesForAFormulaIsMadeHarmless() {
        assertThat(CsvText.of(List.of(List.of("name", "n"), List.of("=1+1", 2), List.of("a,\"b\"", -3))))
                .isEqualTo("\uFEFFname,n\r\n'=1+1,2\r\n\"a,\"\"b\"\"\",-3\r\n");
    }

    private static WeekLine line(long first, long last) {
        List<Long> weeks = new ArrayList<>(Collections.nCopies(WeekLine.WEEKS, 0L));
        weeks.set(0, first);
        weeks.set(WeekLine.WEEKS - 1, last);
        return new WeekLine(Heard.THANKS, weeks);
    }
}
