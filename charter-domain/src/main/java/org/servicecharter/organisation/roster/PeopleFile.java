package org.servicecharter.organisation.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.organisation.roster.table.ImportProblem;
import org.servicecharter.organisation.roster.table.Table;

/**
 * A file of people, taken apart into lines and cells of which it is known what they hold: by what somebody said a
 * heading means, now or for an earlier file, else by its name. What the cells say is not looked at here.
 */
final class PeopleFile {

    private final Table table;
    private final List<ImportHeading> headings = new ArrayList<>();
    private final List<PersonLine> lines = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();

    private PeopleFile(Table table) {
        this.table = table;
    }

    static PeopleFile read(byte[] bytes) {
        return read(ImportFile.csvOrExcel(bytes), Map.of());
    }

    /** @param remembered what headings meant in earlier files, as {@link ImportFile#meanings} */
    static PeopleFile read(ImportFile given, Map<String, Column> remembered) {
        PeopleFile file = new PeopleFile(given.table());
        Map<String, Column> meanings = new HashMap<>(remembered);
        meanings.putAll(given.meanings());
        if (file.table.headings() != null) {
            file.table.columns().forEach(column -> file.headings.add(file.heading(column, meanings)));
            file.checkHeadings();
        }
        if (file.problems.isEmpty()) {
            file.problems.addAll(file.table.problems());
        }
        if (file.problems.isEmpty()) {
            file.readLines();
        }
        return file;
    }

    List<PersonLine> lines() {
        return lines;
    }

    List<ImportProblem> problems() {
        return problems;
    }

    List<String> sheets() {
        return table.sheets();
    }

    /** Of every column that holds anything. */
    List<ImportHeading> headings() {
        return headings;
    }

    private ImportHeading heading(int place, Map<String, Column> meanings) {
        String heading = table.headings().get(place);
        String key = Column.folded(heading);
        boolean said = meanings.containsKey(key);
        Column column = said ? meanings.get(key) : Column.find(heading).orElse(null);
        String label = table.labels().get(place);
        return new ImportHeading(place, heading, label, table.sample(place), column, said || column != null);
    }

    private void checkHeadings() {
        Map<Column, ImportHeading> found = new EnumMap<>(Column.class);
        for (ImportHeading heading : headings) {
            if (!heading.decided()) {
                add(heading.label(), "unknownColumn", heading.name(), allNames());
            } else if (heading.column() != null && found.putIfAbsent(heading.column(), heading) != null) {
                add(heading.label(), "columnTwice", heading.column().header());
            }
        }
        for (Column column : Column.values()) {
            if (column.isNeeded() && !found.containsKey(column)) {
                add(column.header(), "columnMissing", column.header());
            }
        }
    }

    private void add(String label, String key, Object... arguments) {
        problems.add(Table.problem(table.headingLine(), label, key, arguments));
    }

    private void readLines() {
        List<ImportHeading> used =
                headings.stream().filter(heading -> heading.column() != null).toList();
        Map<Column, String> labels =
                used.stream().collect(Collectors.toMap(ImportHeading::column, ImportHeading::label));
        for (Table.Row row : table.rows()) {
            Map<Column, String> cells = new EnumMap<>(Column.class);
            for (ImportHeading heading : used) {
                String cell = row.cells().get(heading.place());
                if (cell != null) {
                    cells.put(heading.column(), cell);
                }
            }
            lines.add(new PersonLine(row.line(), cells, labels));
        }
        if (lines.isEmpty()) {
            problems.add(Table.problem(table.headingLine() + 1, "", "empty"));
        }
    }

    private static String allNames() {
        return Stream.of(Column.values()).map(Column::header).collect(Collectors.joining(", "));
    }
}
