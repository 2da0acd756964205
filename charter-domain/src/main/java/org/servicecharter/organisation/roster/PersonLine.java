package org.servicecharter.organisation.roster;

import java.util.EnumMap;
import java.util.Map;

/**
 * One line of the file, cell by cell, without blanks around them.
 *
 * @param number the line it begins on, counted from 1
 * @param cells only of the columns that the file has
 */
record PersonLine(long number, Map<Column, String> cells) {

    PersonLine with(Column column, String cell) {
        Map<Column, String> fuller = new EnumMap<>(cells);
        fuller.put(column, cell);
        return new PersonLine(number, fuller);
    }

    boolean has(Column column) {
        return cells.containsKey(column);
    }

    /** The cell; empty when the file has no such column. */
    String get(Column column) {
        return cells.getOrDefault(column, "");
    }
}
