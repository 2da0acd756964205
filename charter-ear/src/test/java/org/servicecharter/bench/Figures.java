package org.servicecharter.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The figures of one run, kept as they are, also where they miss their limit. */
final class Figures {

    private static final Path FILE = Path.of("target/bench/results.json");
    private static final List<Figure> ALL = new ArrayList<>();

    /** Limit and reference may be null; the reference is in the figure's own unit or, for a ratio, its divisor's. */
    private record Figure(String name, double value, String unit, Double limit, Double reference) {

        String json() {
            return String.format(
                    Locale.ROOT,
                    "{\"name\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"limit\":%s,\"reference\":%s}",
                    name,
                    value,
                    unit,
                    limit,
                    reference == null ? "null" : String.format(Locale.ROOT, "%.3f", reference));
        }

        String row() {
            return String.format(
                    Locale.ROOT,
                    "%-26s %12.2f %-6s %10s %12s",
                    name,
                    value,
                    unit,
                    limit == null ? "" : limit,
                    reference == null ? "" : String.format(Locale.ROOT, "%.2f", reference));
        }
    }

    private Figures() {}

    /** Adds one, and writes and prints all there are: a run that is broken off has told what it knew. */
    static synchronized void tell(String name, double value, String unit, Double limit, Double reference) {
        ALL.add(new Figure(name, value, unit, limit, reference));
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(
                    FILE,
                    "[" + String.join(",\n ", ALL.stream().map(Figure::json).toList()) + "]\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.printf("%n%-26s %12s %-6s %10s %12s%n", "figure", "value", "unit", "limit", "reference");
        ALL.forEach(figure -> System.out.println(figure.row()));
    }

    static double median(double... values) {
        return percentile(50, values);
    }

    /** The smallest value that so many per cent of the values do not exceed. */
    static double percentile(int percent, double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.length) - 1)];
    }
}
