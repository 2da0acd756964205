package org.servicecharter.touchpoint.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.servicecharter.organisation.roster.ImportProblem;
import org.servicecharter.shared.Utf8;

/**
 * A CSV file of touchpoints, taken apart into lines and cells; in UTF-8, separated by commas or semicolons, the first
 * line names the columns. What the cells mean is not looked at here. Says what is wrong as the file of people does.
 */
final class TouchpointFile {

    static final int MOST_LINES = 5_000;

    private final List<TouchpointLine> lines = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();

    private TouchpointFile() {}

    static TouchpointFile read(byte[] bytes) {
        TouchpointFile file = new TouchpointFile();
        Utf8 utf8 = Utf8.read(bytes);
        if (utf8.broken()) {
            file.refuse(utf8.line(), "", "notUtf8");
        } else {
            file.parse(utf8.text());
        }
        return file;
    }

    List<TouchpointLine> lines() {
        return lines;
    }

    List<ImportProblem> problems() {
        return problems;
    }

    private void parse(String text) {
        String first = text.lines().findFirst().orElse("");
        char separator = first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            List<Optional<TouchpointColumn>> header = header(records.hasNext() ? records.next() : null);
            line = parser.getCurrentLineNumber() + 1;
            while (problems.isEmpty() && records.hasNext()) {
                read(records.next(), line, header);
                line = parser.getCurrentLineNumber() + 1;
                if (lines.size() > MOST_LINES) {
                    refuse(line, "", "tooLong", String.valueOf(MOST_LINES));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            refuse(line, "", "brokenQuotes");
        }
        if (problems.isEmpty() && lines.isEmpty()) {
            problems.add(new ImportProblem(2, "", "touchpoint.import.empty", List.of()));
        }
    }

    private List<Optional<TouchpointColumn>> header(CSVRecord names) {
        List<Optional<TouchpointColumn>> header = names == null
                ? List.of()
                : names.stream().map(TouchpointColumn::find).toList();
        for (int i = 0; i < header.size(); i++) {
            Optional<TouchpointColumn> column = header.get(i);
            if (column.isEmpty()) {
                String name = names.get(i).strip();
                refuse(1, name, "unknownColumn", name, allNames());
            } else if (header.indexOf(column) < i) {
                refuse(1, column.get().header(), "columnTwice", column.get().header());
            }
        }
        Arrays.stream(TouchpointColumn.values())
                .filter(column -> column.isNeeded() && !header.contains(Optional.of(column)))
                .forEach(column -> refuse(1, column.header(), "columnMissing", column.header()));
        return header;
    }

    private void read(CSVRecord record, long line, List<Optional<TouchpointColumn>> header) {
        if (record.stream().allMatch(String::isBlank)) {
            return; // an empty line, or the trailing separators of a spreadsheet
        }
        if (record.size() != header.size()) {
            refuse(line, "", "wrongLength", String.valueOf(record.size()), String.valueOf(header.size()));
            return;
        }
        Map<TouchpointColumn, String> cells = new EnumMap<>(TouchpointColumn.class);
        for (int i = 0; i < record.size(); i++) {
            cells.put(header.get(i).orElseThrow(), Cell.read(record.get(i)));
        }
        lines.add(new TouchpointLine(line, cells));
    }

    private void refuse(long line, String column, String key, String... arguments) {
        problems.add(new ImportProblem(line, column, "organisation.import." + key, List.of(arguments)));
    }

    private static String allNames() {
        return Arrays.stream(TouchpointColumn.values())
                .map(TouchpointColumn::header)
                .collect(Collectors.joining(", "));
    }
}
