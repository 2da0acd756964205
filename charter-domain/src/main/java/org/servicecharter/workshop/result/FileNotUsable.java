package org.servicecharter.workshop.result;

import org.servicecharter.shared.BadInput;

/** A file of cards with something wrong in it; nothing of it was taken. */
public class FileNotUsable extends BadInput {

    private static final long serialVersionUID = 1L;

    /**
     * @param what one of the ends of {@code workshop.fileNotUsable.…} in {@code rules.properties}
     * @param line counted from 1, the header included
     */
    FileNotUsable(String what, long line, String column) {
        super("workshop.fileNotUsable." + what, line, column);
    }
}
