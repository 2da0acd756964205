package org.servicecharter.organisation.privacy;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** Everything that the portal holds about one person. */
public record AccessReport(String code, String name, Instant madeAt, List<Rows> parts) implements Serializable {

    public AccessReport {
        parts = List.copyOf(parts);
    }

    /**
     * The rows of one table that name the person in one column.
     *
     * @param key table and column
     * @param rows values in the order of the columns, {@code null} where there is none
     */
    public record Rows(String key, List<String> columns, List<List<String>> rows) implements Serializable {}
}
