package org.servicecharter.web.signoff.overview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.servicecharter.shared.CsvText;
import org.servicecharter.signoff.overview.CharterOverview;

/**
 * The tables of an overview as files: one of them as CSV (RFC 4180), all of them as the sheets of an Excel file. What a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
final class OverviewFile {

    private OverviewFile() {}

    /** To be sent in UTF-8. */
    static String csv(CharterOverview overview, OverviewTable table) {
        return CsvText.of(table.rows(overview));
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
                Object cell = CsvText.harmless(rows.get(row).get(column));
                if (cell instanceof Number number) {
                    sheet.value(row, column, number);
                } else if (cell instanceof LocalDate day) {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format("yyyy-mm-dd").set();
                } else {
                    sheet.value(row, column, cell.toString());
                }
            }
        }
        sheet.range(0, 0, 0, rows.get(0).size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }
}
