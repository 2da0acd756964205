package org.servicecharter.web.practice.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.servicecharter.practice.result.MonthResult;
import org.servicecharter.practice.result.PromiseResult;
import org.servicecharter.practice.result.TierResult;

/** Months of a promise as CSV (RFC 4180), a line for each tier; a month without a result has empty cells, not 0. */
final class MonthsFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF"; // without it a spreadsheet does not see that it is UTF-8

    private MonthsFile() {}

    static String csv(PromiseResult result) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord("month", "target_percent", "limit", "unit", "cases", "within", "percent", "keeping");
            for (MonthResult month : result.months()) {
                if (month.tiers().isEmpty()) {
                    printer.printRecord(month.month(), "", "", "", "", "", "", month.keeping());
                }
                for (TierResult tier : month.tiers()) {
                    printer.printRecord(
                            month.month(),
                            tier.tier().percent(),
                            tier.tier().value(),
                            result.promise().latest().unit(),
                            tier.cases(),
                            tier.within(),
                            tier.percent(),
                            tier.kept() ? "KEPT" : "MISSED");
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a text in memory can always be written to
        }
        return text.toString();
    }
}
