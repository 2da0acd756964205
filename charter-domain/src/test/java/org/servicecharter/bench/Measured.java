package org.servicecharter.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes figures to a file for each database, which those of charter-ear are put beside. */
@ApplicationScoped
class Measured {

    private static final Path FOLDER = Path.of("target/bench");

    private final List<String> lines = new ArrayList<>();

    @Inject
    @ConfigProperty(name = "charter.db.url", defaultValue = "h2")
    private String url;

    boolean onPostgresql() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** Limit and reference may be null. */
    void tell(String name, double value, String unit, Double limit, Double reference) {
        String database = onPostgresql() ? "postgresql" : "h2";
        String line = String.format(
                Locale.ROOT,
                "{\"name\":\"%s.%s\",\"value\":%.3f,\"unit\":\"%s\",\"limit\":%s,\"reference\":%s}",
                name,
                database,
                value,
                unit,
                limit,
                reference == null ? "null" : String.format(Locale.ROOT, "%.3f", reference));
        lines.add(line);
        System.out.println("figure " + line);
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(database + ".json"), "[" + String.join(",\n ", lines) + "]\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The smallest value that so many per cent of the values do not exceed. */
    static double percentile(int percent, double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.length) - 1)];
    }
}
