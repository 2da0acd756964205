package org.servicecharter.organisation.roster.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A file as headings above rows of cells, whatever kind of file it was. What a column holds is not looked at here.
 *
 * @param sheets the names of a workbook's sheets; empty for other files
 * @param headings {@code null} when the file could not be read so far
 * @param labels how people find each column again, such as {@code C, Unit}
 * @param problems what kept it from being read to its end
 */
public record Table(
        List<String> sheets,
        long headingLine,
        List<String> headings,
        List<String> labels,
        List<Row> rows,
        List<ImportProblem> problems) {

    static final int MOST_LINES = 200_000;

    static final int MOST_COLUMNS = 200;

    /** One line. @param cells a {@code null} among them says nothing, where an empty one says: none */
    public record Row(long line, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(cell -> cell == null || cell.isBlank());
        }
    }

    static Table of(long headingLine, List<String> headings, List<Row> rows, List<ImportProblem> problems) {
        return new Table(List.of(), headingLine, headings, headings, rows, problems);
    }

    /** One that could not be read at all. */
    public static Table unreadable(ImportProblem problem) {
        return new Table(List.of(), 1, null, List.of(), List.of(), List.of(problem));
    }

    /** @param key what follows {@code organisation.import.} in the key of the rule's text */
    public static ImportProblem problem(long line, String column, String key, Object... arguments) {
        List<String> told = new ArrayList<>();
        for (Object argument : arguments) {
            told.add(String.valueOf(argument));
        }
        return new ImportProblem(line, column, "organisation.import." + key, told);
    }

    /** The first few cells of a column that hold something, to tell what is in it. */
    public String sample(int column) {
        return rows.stream()
                .map(row -> row.cells().get(column))
                .filter(cell -> cell != null && !cell.isBlank())
                .limit(3)
                .collect(Collectors.joining(" · "));
    }

    private boolean isEmptyColumn(int column) {
        return headings.get(column).isBlank() && sample(column).isEmpty();
    }

    /** The columns that hold anything, by place. */
    public IntStream columns() {
        return IntStream.range(0, headings.size()).filter(column -> !isEmptyColumn(column));
    }
}
