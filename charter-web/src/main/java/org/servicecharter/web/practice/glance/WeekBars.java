package org.servicecharter.web.practice.glance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.servicecharter.practice.glance.WeekLine;

/** The weeks of one kind as bars in a field of {@value #WIDTH} by {@value #HEIGHT}, none where there was nothing. */
public record WeekBars(WeekLine line, List<Bar> bars) {

    public static final int WIDTH = 240;
    public static final int HEIGHT = 40;

    private static final double WIDE = 0.7; // of a week's share of the field

    /** @param now of the present week */
    public record Bar(String x, String y, String width, String height, boolean now) {}

    public WeekBars {
        bars = List.copyOf(bars);
    }

    /** All on one scale, so that they can be compared. */
    static List<WeekBars> of(List<WeekLine> lines) {
        long most = lines.stream()
                .flatMap(line -> line.weeks().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return lines.stream().map(line -> of(line, most)).toList();
    }

    private static WeekBars of(WeekLine line, long most) {
        double share = (double) WIDTH / line.weeks().size();
        List<Bar> bars = new ArrayList<>();
        for (int week = 0; week < line.weeks().size(); week++) {
            long count = line.weeks().get(week);
            if (count > 0) {
                double height = Math.max(2, (double) HEIGHT * count / most); // one is seen beside a thousand
                bars.add(new Bar(
                        number(share * (week + (1 - WIDE) / 2)),
                        number(HEIGHT - height),
                        number(share * WIDE),
                        number(height),
                        week == line.weeks().size() - 1));
            }
        }
        return new WeekBars(line, bars);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
