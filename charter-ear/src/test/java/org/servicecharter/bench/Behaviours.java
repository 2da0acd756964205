package org.servicecharter.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The real behaviours of {@code behaviours.csv}, with the theme that each stood under. */
final class Behaviours {

    private static final String FILE = "/org/servicecharter/journey/behaviours.csv";

    /** One behaviour. */
    record Row(String organisation, String theme, String text) {}

    private Behaviours() {}

    static Map<String, List<Row>> byOrganisation() {
        Map<String, List<Row>> organisations = new LinkedHashMap<>();
        all().forEach(row -> organisations
                .computeIfAbsent(row.organisation(), none -> new ArrayList<>())
                .add(row));
        return organisations;
    }

    static List<Row> all() {
        try (InputStream file = Behaviours.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Behaviours::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** organisation, source, theme, kind, text; quoted where a comma is inside. */
    private static Row row(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return new Row(fields.get(0), fields.get(2), fields.get(4));
    }
}
