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
    private static final Path DOMAIN = Path.of("../charter-domain/target/bench");
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
            List<String> lines = new ArrayList<>(ofTheDomain());
            ALL.stream().map(Figure::json).forEach(lines::add);
            Files.writeString(FILE, "[" + String.join(",\n ", lines) + "]\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.printf("%n%-26s %12s %-6s %10s %12s%n", "figure", "value", "unit", "limit", "reference");
        ALL.forEach(figure -> System.out.println(figure.row()));
    }

    /** What the domain's own figures say, one file for each database; they are taken before these. */
    private static List<String> ofTheDomain() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String database : List.of("h2", "postgresql")) {
            Path file = DOMAIN.resolve(database + ".json");
            if (Files.exists(file)) {
                String all = Files.readString(file).strip();
                lines.add(all.substring(1, all.length() - 1));
            }
        }
        return lines;
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
