package org.servicecharter.organisation.roster;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.servicecharter.shared.Utf8;

/**
 * A CSV file of people, taken apart into lines and cells. In UTF-8, separated by commas, or by semicolons as some
 * spreadsheets write it; the first line names the columns. What the cells mean is not looked at here.
 */
final class PeopleFile {

    static final int MOST_LINES = 200_000;

    private final List<PersonLine> lines = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();

    private PeopleFile() {}

    static PeopleFile read(byte[] bytes) {
        PeopleFile file = new PeopleFile();
        Utf8 utf8 = Utf8.read(bytes);
        char separator = separator(utf8.text());
        if (utf8.broken()) {
            file.problems.add(problem(utf8.line(), file.nameOf(utf8, separator), "notUtf8"));
        } else {
            file.parse(utf8.text(), separator);
        }
        return file;
    }

    List<PersonLine> lines() {
        return lines;
    }

    List<ImportProblem> problems() {
        return problems;
    }

    private void parse(String text, char separator) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            List<Optional<Column>> header = header(records.hasNext() ? records.next() : null);
            line = parser.getCurrentLineNumber() + 1;
            while (problems.isEmpty() && records.hasNext()) {
                CSVRecord record = records.next();
                read(record, line, header);
                line = parser.getCurrentLineNumber() + 1;
                if (lines.size() > MOST_LINES) {
                    problems.add(problem(line, "", "tooLong", String.valueOf(MOST_LINES)));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            problems.add(problem(line, "", "brokenQuotes"));
        }
        if (problems.isEmpty() && lines.isEmpty()) {
            problems.add(problem(2, "", "empty"));
        }
    }

    private List<Optional<Column>> header(CSVRecord names) {
        List<Optional<Column>> header =
                names == null ? List.of() : names.stream().map(Column::find).toList();
        for (int i = 0; i < header.size(); i++) {
            Optional<Column> column = header.get(i);
            if (column.isEmpty()) {
                problems.add(problem(
                        1, names.get(i).strip(), "unknownColumn", names.get(i).strip(), allNames()));
            } else if (header.indexOf(column) < i) {
                problems.add(problem(
                        1, column.get().header(), "columnTwice", column.get().header()));
            }
        }
        for (Column column : Column.values()) {
            if (column.isNeeded() && !header.contains(Optional.of(column))) {
                problems.add(problem(1, column.header(), "columnMissing", column.header()));
            }
        }
        return header;
    }

    /** Every problem of the file is found at once, except that after a line of the wrong length nothing is certain. */
    private void read(CSVRecord record, long line, List<Optional<Column>> header) {
        if (record.stream().allMatch(String::isBlank)) {
            return; // an empty line, or the trailing separators of a spreadsheet
        }
        if (record.size() != header.size()) {
            problems.add(
                    problem(line, "", "wrongLength", String.valueOf(record.size()), String.valueOf(header.size())));
            return;
        }
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < record.size(); i++) {
            cells.put(header.get(i).orElseThrow(), record.get(i).strip());
        }
        lines.add(new PersonLine(line, cells));
    }

    private String nameOf(Utf8 broken, char separator) {
        String[] names = broken.text().lines().findFirst().orElse("").split(String.valueOf(separator));
        int cell = broken.cell(separator);
        return broken.line() > 1 && cell < names.length ? names[cell].strip() : "";
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
    }

    private static String allNames() {
        return Stream.of(Column.values()).map(Column::header).collect(Collectors.joining(", "));
    }

    private static ImportProblem problem(long line, String column, String key, String... arguments) {
        return new ImportProblem(line, column, "organisation.import." + key, List.of(arguments));
    }
}
