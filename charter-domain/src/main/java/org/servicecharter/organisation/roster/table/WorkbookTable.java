package org.servicecharter.organisation.roster.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Reads one sheet of an Excel workbook ({@code .xlsx}): its first row that is not empty holds the headings. Dates are
 * dates however they are shown, whole numbers have no decimals, formulas count by what they came to.
 */
public final class WorkbookTable {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    /** What a format shows that is left once quoted words, colours and locales are taken out. */
    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private static final Pattern OF_A_DATE = Pattern.compile("[dDmMyY]");

    private static final int LETTERS = 26;

    private final List<Table.Row> rows = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private List<String> headings = List.of();
    private long headingLine = 1;

    private WorkbookTable() {}

    /** Whether the file begins as a workbook does. */
    public static boolean isOne(byte[] bytes) {
        return Container.isOne(bytes);
    }

    /** Whether it is of Excel's format before 2007, or locked by a password: neither can be read. */
    public static boolean isOldOrLocked(byte[] bytes) {
        return Container.isOldOrLocked(bytes);
    }

    /** @param name of the sheet; {@code null} for the first one that is not hidden */
    public static Table read(byte[] bytes, String name) {
        String refused = new Container(bytes).refusal();
        if (refused != null) {
            return Table.unreadable(Table.problem(1, "", refused));
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
            List<Sheet> sheets = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            WorkbookTable table = new WorkbookTable();
            Sheet sheet = sheets.stream()
                    .filter(one -> name == null || one.getName().equals(name))
                    .findFirst()
                    .orElse(null);
            if (sheet != null) {
                table.read(sheet);
            }
            return table.table(sheets.stream().map(Sheet::getName).toList());
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Table.unreadable(Table.problem(1, "", "notExcel"));
        }
    }

    private Table table(List<String> sheets) {
        List<String> labels = IntStream.range(0, headings.size())
                .mapToObj(column -> letters(column) + ", " + headings.get(column))
                .toList();
        return new Table(sheets, headingLine, headings, labels, rows, problems);
    }

    private void read(Sheet sheet) throws IOException {
        try (Stream<Row> all = sheet.openStream()) {
            Iterator<Row> each = all.iterator();
            while (problems.isEmpty() && each.hasNext()) {
                read(each.next());
                if (rows.size() > Table.MOST_LINES) {
                    problems.add(Table.problem(headingLine + rows.size(), "", "tooLong", Table.MOST_LINES));
                }
            }
        }
    }

    private void read(Row row) {
        if (row.stream().filter(Objects::nonNull).map(WorkbookTable::text).allMatch(String::isBlank)) {
            return;
        }
        if (headings.isEmpty()) {
            headingLine = row.getRowNum();
            headings = cells(row, Math.min(row.getCellCount(), Table.MOST_COLUMNS));
            return;
        }
        for (int column = headings.size(); column < row.getCellCount(); column++) {
            if (row.hasCell(column) && !text(row.getCell(column)).isBlank()) {
                problems.add(Table.problem(row.getRowNum(), letters(column), "noHeading"));
                return;
            }
        }
        rows.add(new Table.Row(row.getRowNum(), cells(row, headings.size())));
    }

    private static List<String> cells(Row row, int most) {
        return IntStream.range(0, most)
                .mapToObj(column -> column < row.getCellCount() && row.hasCell(column) ? text(row.getCell(column)) : "")
                .toList();
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA && isNumber(cell.getRawValue())) {
            return isDate(cell) ? date(cell) : number(cell.getRawValue());
        }
        Object value = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        return value == null ? "" : value.toString().strip();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && OF_A_DATE.matcher(NOT_SHOWN.matcher(format).replaceAll("")).find();
    }

    private static String date(Cell cell) {
        LocalDateTime moment = cell.getType() == CellType.NUMBER ? cell.asDate() : null;
        if (moment == null) {
            return number(cell.getRawValue());
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static String number(String raw) {
        return new BigDecimal(raw).stripTrailingZeros().toPlainString();
    }

    private static boolean isNumber(String raw) {
        return raw != null && raw.matches("-?\\d{1,15}(\\.\\d{1,15})?");
    }

    /** As spreadsheets count columns: A to Z, then AA. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
