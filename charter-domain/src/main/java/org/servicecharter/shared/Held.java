package org.servicecharter.shared;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One table that names a person in one of its columns, and what is done with that.
 *
 * @param column holds the person's code; {@code person_id} the person's row
 * @param told the columns that an access report shows, never a secret; empty where the row says nothing about the person
 */
public record Held(String table, String column, Erasing erasing, List<String> told) {

    /** What becomes of the rows when the person is erased. */
    public enum Erasing {
        /** They go. */
        DELETE,
        /** They stay, and name nobody who could be found: others rely on them. */
        RENAME,
        /** The concept sees to them itself. */
        OWN,
        /** They are only ever added to; what stays is a number that leads to no name. */
        STAY
    }

    public Held {
        Objects.requireNonNull(erasing, "erasing");
        told = List.copyOf(told);
        for (String name : List.of(table, column)) {
            if (!name.matches("[a-z_]+")) {
                throw new IllegalArgumentException("not a name in the database: " + name);
            }
        }
    }

    /** Rows that go with the person. */
    public static Held going(String table, String column, String... told) {
        return new Held(table, column, Erasing.DELETE, List.of(told));
    }

    /** Rows that stay without the person. */
    public static Held staying(String table, String column, String... told) {
        return new Held(table, column, Erasing.RENAME, List.of(told));
    }

    /** By table and column, as words name it. */
    public String key() {
        return (table + "." + column).toLowerCase(Locale.ROOT);
    }
}
