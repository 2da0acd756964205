package org.servicecharter.web.signoff.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.servicecharter.signoff.overview.DayCount;

/**
 * A count that grows over the days, drawn as a line in a field of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param points of the line, as SVG has them
 * @param last where the line ends
 * @param steps the first day, each on which the count changed, and the last
 */
public record Curve(String points, Point last, List<DayCount> steps) {

    public static final int WIDTH = 600;
    public static final int HEIGHT = 160;

    /** A place in the field. */
    public record Point(String x, String y) {}

    /** @param most what the top of the field stands for */
    static Curve of(List<DayCount> days, int most) {
        StringBuilder points = new StringBuilder();
        List<DayCount> steps = new ArrayList<>();
        Point last = new Point("0", Integer.toString(HEIGHT));
        for (int at = 0; at < days.size(); at++) {
            int signed = days.get(at).signed();
            last = new Point(
                    number(days.size() == 1 ? 0 : (double) WIDTH * at / (days.size() - 1)),
                    number(HEIGHT - (most == 0 ? 0 : (double) HEIGHT * Math.min(signed, most) / most)));
            points.append(points.isEmpty() ? "" : " ")
                    .append(last.x())
                    .append(',')
                    .append(last.y());
            if (at == 0 || at == days.size() - 1 || signed != days.get(at - 1).signed()) {
                steps.add(days.get(at));
            }
        }
        return new Curve(points.toString(), last, steps);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
