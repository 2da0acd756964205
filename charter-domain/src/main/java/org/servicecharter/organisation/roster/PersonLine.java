package org.servicecharter.organisation.roster;

import java.util.EnumMap;
import java.util.Map;

/**
 * One line of the file, cell by cell, without blanks around them.
 *
 * @param number the line it begins on, counted from 1
 * @param cells only of the columns that the file has
 * @param labels how people find the columns again
 */
record PersonLine(long number, Map<Column, String> cells, Map<Column, String> labels) {

    PersonLine with(Column column, String cell) {
        Map<Column, String> fuller = new EnumMap<>(cells);
        fuller.put(column, cell);
        return new PersonLine(number, fuller, labels);
    }

    boolean has(Column column) {
        return cells.containsKey(column);
    }

    /** The cell; empty when the file has no such column. */
    String get(Column column) {
        return cells.getOrDefault(column, "");
    }

    String label(Column column) {
        return labels.getOrDefault(column, column.header());
    }
}
