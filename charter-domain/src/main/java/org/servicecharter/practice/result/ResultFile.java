package org.servicecharter.practice.result;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.servicecharter.organisation.roster.table.CsvTable;
import org.servicecharter.organisation.roster.table.ImportProblem;
import org.servicecharter.organisation.roster.table.JsonTable;
import org.servicecharter.organisation.roster.table.Table;
import org.servicecharter.organisation.roster.table.WorkbookTable;

/**
 * A file of results: CSV or an Excel workbook with a line for each, or a JSON list. {@code docs/result-import.md}
 * describes it.
 */
public final class ResultFile implements Serializable {

    private static final long serialVersionUID = 1L;

    static final int MOST_LINES = 20_000;

    private final byte[] bytes;
    private final boolean json;

    private ResultFile(byte[] bytes, boolean json) {
        this.bytes = bytes.clone();
        this.json = json;
    }

    /** CSV or an Excel workbook: which of them, its first bytes tell. */
    public static ResultFile csvOrExcel(byte[] bytes) {
        return new ResultFile(bytes, false);
    }

    public static ResultFile json(byte[] bytes) {
        return new ResultFile(bytes, true);
    }

    /** One of its lines. @param number counted from 1, as an editor shows it */
    record Line(long number, Map<ResultColumn, String> cells) {}

    /** Adds to {@code problems} what keeps it from being read. */
    List<Line> lines(List<ImportProblem> problems) {
        Table table = table();
        problems.addAll(table.problems());
        if (!problems.isEmpty() || table.headings() == null) {
            return List.of();
        }
        List<Optional<ResultColumn>> columns =
                table.headings().stream().map(ResultColumn::find).toList();
        requireColumns(table, columns, problems);
        if (problems.isEmpty() && table.rows().isEmpty()) {
            problems.add(new ImportProblem(table.headingLine() + 1, "", "practice.result.import.empty", List.of()));
        }
        if (table.rows().size() > MOST_LINES) {
            problems.add(Table.problem(MOST_LINES + 1L, "", "tooLong", MOST_LINES));
        }
        List<Line> lines = new ArrayList<>();
        if (problems.isEmpty()) {
            table.rows().forEach(row -> lines.add(line(row, columns)));
        }
        return lines;
    }

    private static Line line(Table.Row row, List<Optional<ResultColumn>> columns) {
        Map<ResultColumn, String> cells = new EnumMap<>(ResultColumn.class);
        for (int i = 0; i < columns.size(); i++) {
            String cell = row.cells().get(i);
            columns.get(i).ifPresent(column -> cells.put(column, cell));
        }
        return new Line(row.line(), cells);
    }

    private static void requireColumns(
            Table table, List<Optional<ResultColumn>> columns, List<ImportProblem> problems) {
        for (int i = 0; i < columns.size(); i++) {
            String name = table.headings().get(i);
            if (columns.get(i).isEmpty()) {
                problems.add(Table.problem(table.headingLine(), name, "unknownColumn", name, allNames()));
            } else if (columns.indexOf(columns.get(i)) < i) {
                problems.add(Table.problem(table.headingLine(), name, "columnTwice", name));
            }
        }
        if (problems.isEmpty()
                && !columns.contains(Optional.of(ResultColumn.STARTED))
                && !table.rows().isEmpty()) {
            String started = ResultColumn.STARTED.header();
            problems.add(Table.problem(table.headingLine(), started, "columnMissing", started));
        }
    }

    private Table table() {
        if (json) {
            return JsonTable.read(bytes);
        }
        if (WorkbookTable.isOldOrLocked(bytes)) {
            return Table.unreadable(Table.problem(1, "", "oldExcel"));
        }
        return WorkbookTable.isOne(bytes) ? WorkbookTable.read(bytes, null) : CsvTable.read(bytes);
    }

    private static String allNames() {
        return Arrays.stream(ResultColumn.values()).map(ResultColumn::header).collect(Collectors.joining(", "));
    }
}
