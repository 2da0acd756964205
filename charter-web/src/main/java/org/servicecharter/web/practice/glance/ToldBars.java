package org.servicecharter.web.practice.glance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.servicecharter.practice.glance.MonthTold;

/**
 * The good stories of each month as a bar in a field of {@value #WIDTH} by {@value #HEIGHT}, its foot those that were
 * told to others. A month without a story has no bar.
 *
 * @param most stories of a month, which reach the top
 */
public record ToldBars(List<Bar> bars, long most) {

    public static final int WIDTH = 600;
    public static final int HEIGHT = 120;

    private static final double WIDE = 0.7; // of a month's share of the field

    /** @param toldHeight from the ground up; 0 where nobody told others */
    public record Bar(String x, String width, String y, String height, String toldY, String toldHeight) {}

    public ToldBars {
        bars = List.copyOf(bars);
    }

    static ToldBars of(List<MonthTold> months) {
        long most = months.stream().mapToLong(MonthTold::good).max().orElse(0);
        double share = (double) WIDTH / months.size();
        List<Bar> bars = new ArrayList<>();
        for (int at = 0; at < months.size(); at++) {
            MonthTold month = months.get(at);
            if (month.good() > 0) {
                double good = (double) HEIGHT * month.good() / most;
                double told = (double) HEIGHT * month.toldOthers() / most;
                bars.add(new Bar(
                        number(share * (at + (1 - WIDE) / 2)),
                        number(share * WIDE),
                        number(HEIGHT - good),
                        number(good),
                        number(HEIGHT - told),
                        number(told)));
            }
        }
        return new ToldBars(bars, most);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
