package org.servicecharter.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What the demo is made of, as files beside this class. */
final class DemoFiles {

    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    private DemoFiles() {}

    static byte[] read(String name) {
        try (InputStream file = DemoFiles.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the demo's " + name, e);
        }
    }

    /** The lines of a table below its headings; an empty cell is {@code null}. */
    static List<CSVRecord> lines(String name) {
        String text = new String(read(name), StandardCharsets.UTF_8);
        try (CSVParser table = CSVParser.parse(new StringReader(text), TABLE)) {
            return table.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory can always be read
        }
    }
}
