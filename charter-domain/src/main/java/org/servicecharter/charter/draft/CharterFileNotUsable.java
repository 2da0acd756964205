package org.servicecharter.charter.draft;

import org.servicecharter.shared.BadInput;

/** A charter's file with something wrong in it; nothing of it was taken. */
public class CharterFileNotUsable extends BadInput {

    private static final long serialVersionUID = 1L;

    /**
     * @param what one of the ends of {@code charter.fileNotUsable.…} in {@code rules.properties}
     * @param line counted from 1, the header included
     */
    CharterFileNotUsable(String what, long line, String column) {
        super("charter.fileNotUsable." + what, line, column);
    }
}
