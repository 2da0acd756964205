package org.servicecharter.organisation.roster.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.servicecharter.shared.Utf8;

/** Reads a CSV file: in UTF-8, separated by commas, or by semicolons as some spreadsheets write it. */
public final class CsvTable {

    private final List<Table.Row> rows = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private List<String> headings;

    private CsvTable() {}

    public static Table read(byte[] bytes) {
        Utf8 utf8 = Utf8.read(bytes);
        char separator = separator(utf8.text());
        if (utf8.broken()) {
            return Table.unreadable(Table.problem(utf8.line(), nameOf(utf8, separator), "notUtf8"));
        }
        CsvTable table = new CsvTable();
        table.parse(utf8.text(), separator);
        return Table.of(1, table.headings, table.rows, table.problems);
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
            headings = records.hasNext()
                    ? records.next().stream().map(String::strip).toList()
                    : List.of();
            line = parser.getCurrentLineNumber() + 1;
            while (problems.isEmpty() && records.hasNext()) {
                read(records.next(), line);
                line = parser.getCurrentLineNumber() + 1;
                if (rows.size() > Table.MOST_LINES) {
                    problems.add(Table.problem(line, "", "tooLong", Table.MOST_LINES));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            problems.add(Table.problem(line, "", "brokenQuotes"));
        }
    }

    /** After a line of the wrong length nothing is certain, so reading ends there. */
    private void read(CSVRecord record, long line) {
        Table.Row row = new Table.Row(line, record.stream().map(String::strip).toList());
        if (row.isBlank()) {
            return; // an empty line, or the trailing separators of a spreadsheet
        }
        if (record.size() != headings.size()) {
            problems.add(Table.problem(line, "", "wrongLength", record.size(), headings.size()));
            return;
        }
        rows.add(row);
    }

    private static String nameOf(Utf8 broken, char separator) {
        String[] names = broken.text().lines().findFirst().orElse("").split(String.valueOf(separator));
        int cell = broken.cell(separator);
        return broken.line() > 1 && cell < names.length ? names[cell].strip() : "";
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
    }
}
