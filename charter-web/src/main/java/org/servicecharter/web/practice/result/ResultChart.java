package org.servicecharter.web.practice.result;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.servicecharter.charter.text.Tier;
import org.servicecharter.practice.result.MonthResult;
import org.servicecharter.practice.result.PromiseResult;
import org.servicecharter.practice.result.TierResult;

/**
 * One tier of a promise, month by month: a bar for each month with a result, none where there was none, and the target
 * as a line; in a field of {@value #WIDTH} by {@value #HEIGHT} with 100 % at its top.
 */
public record ResultChart(Tier tier, List<Bar> bars, List<Target> targets) implements Serializable {

    public static final int WIDTH = 600;
    public static final int HEIGHT = 160;

    private static final double WIDE = 0.6; // of a month's share of the field

    /** @param kept the target was reached */
    public record Bar(String x, String y, String width, String height, boolean kept) implements Serializable {}

    /** The target in one month. */
    public record Target(String from, String to, String y) implements Serializable {}

    public ResultChart {
        bars = List.copyOf(bars);
        targets = List.copyOf(targets);
    }

    /** One for each tier that holds now. */
    static List<ResultChart> of(PromiseResult result) {
        List<ResultChart> charts = new ArrayList<>();
        List<Tier> tiers = result.promise().latest().tiers();
        for (int nth = 0; nth < tiers.size(); nth++) {
            charts.add(of(tiers.get(nth), nth, result.months()));
        }
        return charts;
    }

    private static ResultChart of(Tier now, int nth, List<MonthResult> months) {
        double share = (double) WIDTH / months.size();
        List<Bar> bars = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        for (int at = 0; at < months.size(); at++) {
            List<TierResult> tiers = months.get(at).tiers();
            TierResult result = nth < tiers.size() ? tiers.get(nth) : null;
            double target =
                    height(result == null ? now.percent() : result.tier().percent());
            targets.add(new Target(number(share * at), number(share * (at + 1)), number(HEIGHT - target)));
            if (result != null) {
                double height = Math.max(1, height(result.percent())); // 0 % is something, unlike no result
                bars.add(new Bar(
                        number(share * (at + (1 - WIDE) / 2)),
                        number(HEIGHT - height),
                        number(share * WIDE),
                        number(height),
                        result.kept()));
            }
        }
        return new ResultChart(now, bars, targets);
    }

    private static double height(double percent) {
        return HEIGHT * percent / 100;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
