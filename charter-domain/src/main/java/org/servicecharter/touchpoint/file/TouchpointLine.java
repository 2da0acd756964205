package org.servicecharter.touchpoint.file;

import java.util.Map;

/**
 * One line of the file, cell by cell, without blanks around them.
 *
 * @param number the line it begins on, counted from 1
 * @param cells only of the columns that the file has
 */
record TouchpointLine(long number, Map<TouchpointColumn, String> cells) {

    /** The cell; empty when the file has no such column. */
    String get(TouchpointColumn column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(TouchpointColumn column) {
        return cells.containsKey(column);
    }
}
