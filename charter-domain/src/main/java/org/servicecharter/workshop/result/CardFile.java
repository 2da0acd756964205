package org.servicecharter.workshop.result;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.servicecharter.shared.Utf8;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.TextNotUsable;
import org.servicecharter.workshop.Wording;
import org.servicecharter.workshop.card.Card;

/**
 * A file of cards: CSV as RFC 4180, in UTF-8, with a header that names the columns {@code kind} (DO, DONT or MEANS)
 * and {@code text}; others are ignored. Good as a whole or refused as a whole, naming line and column.
 */
public final class CardFile {

    /** Bytes; two thousand long cards. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    private static final int MOST_CARDS = 2000;
    private static final String KIND = "kind";
    private static final String TEXT = "text";

    private CardFile() {}

    /** One line of the file. */
    public record Line(Chart kind, String text) {}

    /** @throws FileNotUsable naming what is wrong and where */
    public static List<Line> read(byte[] content) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setTrim(false)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
                .setAllowMissingColumnNames(true)
                .get();
        List<Line> lines = new ArrayList<>();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text(content)), format)) {
            requireHeader(parser);
            line = parser.getCurrentLineNumber() + 1;
            for (CSVRecord row : parser) {
                lines.add(line(row, line));
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException | IllegalArgumentException broken) {
            throw new FileNotUsable("row", line, KIND);
        }
        if (lines.isEmpty() || lines.size() > MOST_CARDS) {
            throw new FileNotUsable("length", MOST_CARDS, TEXT);
        }
        return lines;
    }

    private static String text(byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new FileNotUsable("length", MOST_CARDS, TEXT);
        }
        Utf8 read = Utf8.read(content);
        if (read.broken()) {
            throw new FileNotUsable("encoding", read.line(), TEXT);
        }
        return read.text();
    }

    private static void requireHeader(CSVParser parser) {
        Map<String, Integer> header = parser.getHeaderMap();
        for (String column : List.of(KIND, TEXT)) {
            if (header == null || !header.containsKey(column)) {
                throw new FileNotUsable("header", 1, column);
            }
        }
    }

    private static Line line(CSVRecord row, long line) {
        if (!row.isSet(KIND) || !row.isSet(TEXT)) {
            throw new FileNotUsable("row", line, row.isSet(KIND) ? TEXT : KIND);
        }
        Chart kind = Arrays.stream(Chart.values())
                .filter(chart -> chart.name().equals(row.get(KIND).strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new FileNotUsable("kind", line, KIND));
        try {
            return new Line(kind, Wording.checked(row.get(TEXT), Card.TEXT_MAX));
        } catch (TextNotUsable unusable) {
            throw new FileNotUsable("text", line, TEXT);
        }
    }
}
