package org.servicecharter.touchpoint.file;

import java.util.regex.Pattern;
import org.servicecharter.shared.CsvText;

/** What stands in a cell. A text that a spreadsheet would take for a formula has an apostrophe before it in the file. */
final class Cell {

    private static final Pattern GUARDED = Pattern.compile("'[=+\\-@].*", Pattern.DOTALL);

    private Cell() {}

    /** As it is written into a file; nothing for {@code null}. */
    static String write(Object value) {
        return value == null ? "" : CsvText.harmless(value.toString()).toString();
    }

    /** As it was before it was written, without blanks around it. */
    static String read(String cell) {
        String text = cell.strip();
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }
}
