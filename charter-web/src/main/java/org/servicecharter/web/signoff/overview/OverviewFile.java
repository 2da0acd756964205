package org.servicecharter.web.signoff.overview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.servicecharter.signoff.overview.CharterOverview;

/**
 * The tables of an overview as files: one of them as CSV (RFC 4180), all of them as the sheets of an Excel file. What a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
final class OverviewFile {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";
    private static final String BYTE_ORDER_MARK = "\uFEFF"; // without it a spreadsheet does not see that it is UTF-8

    private OverviewFile() {}

    /** To be sent in UTF-8. */
    static String csv(CharterOverview overview, OverviewTable table) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (List<Object> row : table.rows(overview)) {
                printer.printRecord(row.stream().map(OverviewFile::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a text in memory can always be written to
        }
        return text.toString();
    }

    static byte[] excel(CharterOverview overview) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Service Charter Portal", "1.0")) {
            for (OverviewTable table : OverviewTable.values()) {
                write(table.rows(overview), book.newWorksheet(table.name().toLowerCase(Locale.ROOT)));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void write(List<List<Object>> rows, Worksheet sheet) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Object cell = harmless(rows.get(row).get(column));
                if (cell instanceof Number number) {
                    sheet.value(row, column, number);
                } else {
                    sheet.value(row, column, cell.toString());
                }
            }
        }
        sheet.range(0, 0, 0, rows.get(0).size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private static Object harmless(Object cell) {
        return cell instanceof String text && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : cell;
    }
}
