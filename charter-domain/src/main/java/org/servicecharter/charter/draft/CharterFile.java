package org.servicecharter.charter.draft;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.organisation.roster.table.Table;
import org.servicecharter.organisation.roster.table.WorkbookTable;
import org.servicecharter.shared.Utf8;

/**
 * A staff charter as a table: CSV as RFC 4180 in UTF-8, with commas or semicolons, or the first sheet of a workbook. Its
 * headings name principle, do and don't, and perhaps staff for what staff may expect; other columns are ignored. An empty
 * principle means the one above. Good as a whole or refused as a whole, naming line, column and reason of all it cannot take.
 */
final class CharterFile {

    /** Bytes. */
    static final int MAX_BYTES = 1024 * 1024;

    static final int MOST_LINES = 500;

    private static final String PRINCIPLE = "principle";
    private static final String DO = "do";
    private static final String DONT = "dont";
    private static final String STAFF = "staff";

    /** How people head the columns, without capitals, blanks and apostrophes. */
    private static final Map<String, String> HEADINGS = Map.ofEntries(
            entry("principle", PRINCIPLE),
            entry("principles", PRINCIPLE),
            entry("do", DO),
            entry("dos", DO),
            entry("whattodo", DO),
            entry("dont", DONT),
            entry("donts", DONT),
            entry("whatnottodo", DONT),
            entry("staff", STAFF),
            entry("whatstaffmayexpect", STAFF));

    /** Of each column its place, and what it is called in the file. */
    private final Map<String, Integer> places = new HashMap<>();

    private final Map<String, String> names = new HashMap<>();
    private final List<DraftPrinciple> principles = new ArrayList<>();
    private final List<DraftProvision> provisions = new ArrayList<>();
    private final List<CharterFileNotUsable.Fault> faults = new ArrayList<>();
    private DraftClause statement;
    private int lines;
    private List<DraftClause> dos = new ArrayList<>();
    private List<DraftClause> donts = new ArrayList<>();

    private CharterFile() {}

    /** @throws CharterFileNotUsable naming what is wrong and where */
    static DraftText read(String title, byte[] content) {
        CharterFile file = new CharterFile();
        file.readAll(content);
        return new DraftText(title, null, null, null, file.principles, file.provisions);
    }

    private void readAll(byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new CharterFileNotUsable("length", MOST_LINES, PRINCIPLE);
        }
        if (WorkbookTable.isOne(content) || WorkbookTable.isOldOrLocked(content)) {
            readWorkbook(content);
        } else {
            readCsv(text(content));
        }
        endPrinciple();
        if (!faults.isEmpty()) {
            throw CharterFileNotUsable.of(faults);
        }
        if (principles.isEmpty()) {
            throw new CharterFileNotUsable("length", MOST_LINES, PRINCIPLE);
        }
    }

    private void readWorkbook(byte[] content) {
        Table table = WorkbookTable.read(content, null);
        if (!table.problems().isEmpty()) {
            throw new CharterFileNotUsable("workbook", 1, PRINCIPLE);
        }
        head(table.headings(), table.headingLine());
        table.rows().forEach(row -> take(row.cells(), row.line()));
    }

    private void readCsv(String text) {
        String header = text.lines().findFirst().orElse("");
        char separator = header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            head(records.hasNext() ? records.next().toList() : List.of(), line);
            line = parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                take(records.next().toList(), line);
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new CharterFileNotUsable("row", line, PRINCIPLE);
        }
    }

    private void head(List<String> headings, long line) {
        for (int place = 0; place < headings.size(); place++) {
            String heading = headings.get(place).strip();
            String column = HEADINGS.get(heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", ""));
            if (column != null && places.putIfAbsent(column, place) == null) {
                names.put(column, heading);
            }
        }
        for (String column : List.of(PRINCIPLE, DO, DONT)) {
            if (!places.containsKey(column)) {
                throw new CharterFileNotUsable("header", line, column);
            }
        }
    }

    private static String text(byte[] content) {
        Utf8 read = Utf8.read(content);
        if (read.broken()) {
            throw new CharterFileNotUsable("encoding", read.line(), PRINCIPLE);
        }
        return read.text();
    }

    private void take(List<String> row, long line) {
        if (++lines > MOST_LINES) {
            throw new CharterFileNotUsable("length", MOST_LINES, PRINCIPLE);
        }
        DraftClause named = cell(row, PRINCIPLE, line);
        if (named != null) {
            endPrinciple();
            statement = named;
        }
        DraftClause toDo = cell(row, DO, line);
        DraftClause notToDo = cell(row, DONT, line);
        if (statement == null && (toDo != null || notToDo != null)) {
            faults.add(new CharterFileNotUsable.Fault("principle", line, names.get(PRINCIPLE)));
        }
        if (toDo != null) {
            dos.add(toDo);
        }
        if (notToDo != null) {
            donts.add(notToDo);
        }
        DraftClause staff = cell(row, STAFF, line);
        if (staff != null) {
            provisions.add(new DraftProvision(Part.STAFF, staff));
        }
    }

    private void endPrinciple() {
        if (statement != null) {
            principles.add(new DraftPrinciple(statement, dos, donts));
        }
        statement = null;
        dos = new ArrayList<>();
        donts = new ArrayList<>();
    }

    /** {@code null} for an empty cell, and for one that is not there. */
    private DraftClause cell(List<String> row, String column, long line) {
        int place = places.getOrDefault(column, row.size());
        String cell = place < row.size() ? row.get(place) : null;
        String text = cell == null ? "" : cell.strip();
        if (text.length() > Clause.WORDING_MAX) {
            faults.add(new CharterFileNotUsable.Fault("text", line, names.get(column)));
            text = text.substring(0, Clause.WORDING_MAX);
        }
        return text.isEmpty() ? null : new DraftClause(text, List.of());
    }
}
