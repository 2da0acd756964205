package org.servicecharter.charter.draft;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.shared.Utf8;

/**
 * A staff charter as a table: CSV as RFC 4180, in UTF-8, with a header that names the columns {@code principle},
 * {@code do} and {@code dont}, and perhaps {@code staff} for what staff may expect; others are ignored. An empty
 * principle means the one above. Good as a whole or refused as a whole, naming line and column.
 */
final class CharterFile {

    /** Bytes. */
    static final int MAX_BYTES = 1024 * 1024;

    static final int MOST_LINES = 500;

    private static final String PRINCIPLE = "principle";
    private static final String DO = "do";
    private static final String DONT = "dont";
    private static final String STAFF = "staff";

    private final List<DraftPrinciple> principles = new ArrayList<>();
    private final List<DraftProvision> provisions = new ArrayList<>();
    private DraftClause statement;
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
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
                .setAllowMissingColumnNames(true)
                .get();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text(content)), format)) {
            for (String column : List.of(PRINCIPLE, DO, DONT)) {
                if (parser.getHeaderMap() == null || !parser.getHeaderMap().containsKey(column)) {
                    throw new CharterFileNotUsable("header", 1, column);
                }
            }
            line = parser.getCurrentLineNumber() + 1;
            for (CSVRecord row : parser) {
                take(row, line);
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException | IllegalArgumentException broken) {
            throw new CharterFileNotUsable("row", line, PRINCIPLE);
        }
        endPrinciple();
        if (principles.isEmpty()) {
            throw new CharterFileNotUsable("length", MOST_LINES, PRINCIPLE);
        }
    }

    private static String text(byte[] content) {
        Utf8 read = Utf8.read(content.length > MAX_BYTES ? new byte[0] : content);
        if (content.length > MAX_BYTES) {
            throw new CharterFileNotUsable("length", MOST_LINES, PRINCIPLE);
        }
        if (read.broken()) {
            throw new CharterFileNotUsable("encoding", read.line(), PRINCIPLE);
        }
        return read.text();
    }

    private void take(CSVRecord row, long line) {
        if (row.getRecordNumber() > MOST_LINES) {
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
            throw new CharterFileNotUsable("principle", line, PRINCIPLE);
        }
        if (toDo != null) {
            dos.add(toDo);
        }
        if (notToDo != null) {
            donts.add(notToDo);
        }
        DraftClause staff = row.isMapped(STAFF) ? cell(row, STAFF, line) : null;
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

    /** {@code null} for an empty cell. */
    private static DraftClause cell(CSVRecord row, String column, long line) {
        String text = row.isSet(column) ? row.get(column).strip() : "";
        if (text.length() > Clause.WORDING_MAX) {
            throw new CharterFileNotUsable("text", line, column);
        }
        return text.isEmpty() ? null : new DraftClause(text, List.of());
    }
}
