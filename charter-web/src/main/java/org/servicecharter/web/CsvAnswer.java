package org.servicecharter.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.servicecharter.shared.CsvText;

/** A table given out as a file to calculate with. Nobody keeps it on the way: it is of this moment and this person. */
public final class CsvAnswer {

    private CsvAnswer() {}

    /**
     * @param name of the file, without its ending
     * @param columns their names
     */
    public static Response of(String name, List<String> columns, Stream<? extends List<?>> rows) {
        return of(name, Stream.concat(Stream.of(columns), rows).toList());
    }

    /** @param rows the names of the columns first */
    public static Response of(String name, List<? extends List<?>> rows) {
        return Response.ok(CsvText.of(rows))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
