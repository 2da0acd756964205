package org.servicecharter.web.practice.glance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.servicecharter.practice.glance.MonthTold;

/**
 * The share of stories that were told to others as a line over the months, in a field of {@value #WIDTH} by
 * {@value #HEIGHT} with 100 % at its top. A month without a story has no point and breaks the line.
 *
 * @param lines the points of each unbroken piece, as SVG has them
 */
public record ToldCurve(List<String> lines, List<Point> points) {

    public static final int WIDTH = 600;
    public static final int HEIGHT = 160;

    private static final int ALL = 100;

    /** A month's place in the field. */
    public record Point(String x, String y) {}

    public ToldCurve {
        lines = List.copyOf(lines);
        points = List.copyOf(points);
    }

    static ToldCurve of(List<MonthTold> months) {
        List<String> lines = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < months.size(); at++) {
            Long percent = months.get(at).percent();
            if (percent == null) {
                end(line, lines);
            } else {
                Point point = new Point(
                        number((double) WIDTH * at / (months.size() - 1)),
                        number(HEIGHT - (double) HEIGHT * percent / ALL));
                points.add(point);
                line.append(line.isEmpty() ? "" : " ")
                        .append(point.x())
                        .append(',')
                        .append(point.y());
            }
        }
        end(line, lines);
        return new ToldCurve(lines, points);
    }

    private static void end(StringBuilder line, List<String> lines) {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
