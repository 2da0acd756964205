package org.servicecharter.workshop.restore;

import org.servicecharter.shared.BadInput;

/** The file of a workshop with something wrong in it; nothing of it was brought in. */
public class RecordNotUsable extends BadInput {

    private static final long serialVersionUID = 1L;

    /**
     * @param what one of the ends of {@code workshop.recordNotUsable.…} in {@code rules.properties}
     * @param place the members that lead to it, entries of a list counted from 1; for what is wrong with the whole
     *     file, whatever its sentence names
     */
    RecordNotUsable(String what, String place, Object... more) {
        super("workshop.recordNotUsable." + what, with(place, more));
    }

    private static Object[] with(String place, Object... more) {
        Object[] all = new Object[more.length + 1];
        all[0] = place;
        System.arraycopy(more, 0, all, 1, more.length);
        return all;
    }
}
