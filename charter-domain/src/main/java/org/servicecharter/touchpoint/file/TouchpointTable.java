package org.servicecharter.touchpoint.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.servicecharter.framework.CustomerKind;
import org.servicecharter.touchpoint.JourneyRow;
import org.servicecharter.touchpoint.TouchpointDetails;
import org.servicecharter.touchpoint.TouchpointRow;

/** The map as the file that {@link TouchpointImport} reads. */
public final class TouchpointTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF"; // without it a spreadsheet does not see that it is UTF-8

    private TouchpointTable() {}

    /** To be sent in UTF-8. */
    public static String csv(List<TouchpointRow> rows, Map<String, JourneyRow> journeys) {
        StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(table, CSVFormat.RFC4180)) {
            printer.printRecord(Arrays.stream(TouchpointColumn.values()).map(TouchpointColumn::header));
            for (TouchpointRow row : rows) {
                CustomerKind customers = journeys.get(row.details().journey()).customers();
                printer.printRecord(cells(row, customers).map(Cell::write));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a text in memory can always be written to
        }
        return table.toString();
    }

    private static Stream<Object> cells(TouchpointRow row, CustomerKind customers) {
        TouchpointDetails details = row.details();
        return Arrays.stream(TouchpointColumn.values()).map(column -> switch (column) {
            case JOURNEY -> row.journey();
            case PHASE -> details.phase();
            case NAME -> details.name();
            case CHANNEL -> details.channel();
            case CUSTOMERS -> customers;
            case UNIT -> details.unit();
            case QUESTION -> details.question();
            case NEED -> details.need();
            case ENCOUNTER -> details.encounter();
            case EXCHANGE -> details.exchange();
            case RELATIONSHIP -> details.relationship();
            case LEVEL -> details.level();
            case OWNER -> details.owner();
            case MINIMUM_ROLE -> details.minimumRole();
            case FIRST_CONTACT -> details.firstContact() ? "yes" : "no";
            case MOMENT_OF_TRUTH -> details.truthReason();
            case EXPECTATION -> details.expectation();
        });
    }
}
