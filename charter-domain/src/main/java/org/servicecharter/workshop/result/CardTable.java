package org.servicecharter.workshop.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.card.CardView;

/**
 * The cards of a result as a table to calculate with: CSV as RFC 4180, one line a card, with its author, by name or
 * alias, in any but an anonymous workshop. What a spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class CardTable {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";
    private static final String BYTE_ORDER_MARK = "\uFEFF"; // without it a spreadsheet does not see that it is UTF-8

    private CardTable() {}

    /** To be sent in UTF-8. */
    public static String csv(WorkshopResult result) {
        boolean signed = result.anonymity() != Anonymity.ANONYMOUS;
        StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(table, CSVFormat.RFC4180)) {
            List<String> columns = new ArrayList<>(List.of("chart", "text", "theme", "dots", "late", "edited"));
            if (signed) {
                columns.add("author");
            }
            printer.printRecord(columns);
            for (ResultCard card : result.cards()) {
                printer.printRecord(line(card, signed));
                for (CardView.Merged merged : card.card().merged()) {
                    printer.printRecord(line(card, merged, signed));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a text in memory can always be written to
        }
        return table.toString();
    }

    private static List<Object> line(ResultCard one, boolean signed) {
        List<Object> line = new ArrayList<>();
        line.add(one.card().chart());
        line.add(harmless(one.card().text()));
        line.add(harmless(one.theme()));
        line.add(one.dots());
        line.add(one.card().late());
        line.add(one.card().edited());
        if (signed) {
            line.add(harmless(one.card().author()));
        }
        return line;
    }

    /** Whether it came late or was reworded is not kept of a card that was joined to another. */
    private static List<Object> line(ResultCard one, CardView.Merged merged, boolean signed) {
        List<Object> line = new ArrayList<>();
        line.add(one.card().chart());
        line.add(harmless(merged.text()));
        line.add(harmless(one.theme()));
        line.add(one.dots());
        line.add(null);
        line.add(null);
        if (signed) {
            line.add(harmless(merged.author()));
        }
        return line;
    }

    private static String harmless(String text) {
        return text == null || text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
