package org.servicecharter.organisation.roster;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.servicecharter.organisation.roster.table.CsvTable;
import org.servicecharter.organisation.roster.table.JsonTable;
import org.servicecharter.organisation.roster.table.Table;
import org.servicecharter.organisation.roster.table.WorkbookTable;

/**
 * A file of people as it was given, and how it is to be read: which sheet of a workbook, and what headings mean that
 * nobody could know.
 */
public final class ImportFile implements Serializable {

    private static final long serialVersionUID = 1L;

    private final byte[] bytes;
    private final boolean json;
    private final String sheet;
    private final HashMap<String, Column> meanings;

    private ImportFile(byte[] bytes, boolean json, String sheet, Map<String, Column> meanings) {
        this.bytes = bytes.clone();
        this.json = json;
        this.sheet = sheet;
        this.meanings = new HashMap<>();
        meanings.forEach((heading, column) -> this.meanings.put(Column.folded(heading), column));
    }

    /** CSV or an Excel workbook: which of them, its first bytes tell. */
    public static ImportFile csvOrExcel(byte[] bytes) {
        return new ImportFile(bytes, false, null, Map.of());
    }

    /** A JSON list of people. */
    public static ImportFile json(byte[] bytes) {
        return new ImportFile(bytes, true, null, Map.of());
    }

    /** The same file, of which another sheet is read. What headings mean is asked anew. */
    public ImportFile ofSheet(String name) {
        return new ImportFile(bytes, json, name, Map.of());
    }

    /** The same file, and what its headings mean: a column, or {@code null} for one that is left out. */
    public ImportFile where(Map<String, Column> said) {
        return new ImportFile(bytes, json, sheet, said);
    }

    Table table() {
        if (json) {
            return JsonTable.read(bytes);
        }
        if (WorkbookTable.isOldOrLocked(bytes)) {
            return Table.unreadable(Table.problem(1, "", "oldExcel"));
        }
        return WorkbookTable.isOne(bytes) ? WorkbookTable.read(bytes, sheet) : CsvTable.read(bytes);
    }

    /** What was said of headings, by {@link Column#folded} heading; {@code null} for one that is left out. */
    Map<String, Column> meanings() {
        return Collections.unmodifiableMap(meanings);
    }
}
