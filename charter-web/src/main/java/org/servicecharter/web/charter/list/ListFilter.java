package org.servicecharter.web.charter.list;

import org.servicecharter.charter.list.EntryRow;

/** Which entries of a list to see. */
public enum ListFilter {
    ALL,
    /** In no charter that the person may read. */
    OPEN,
    /** Most of those who said so find that it is not lived. */
    NOT_YET,
    /** Taken off the list. */
    REMOVED;

    boolean holds(EntryRow row) {
        return switch (this) {
            case OPEN -> row.clauses() == 0;
            case NOT_YET -> row.lived().notYet() > row.lived().yes();
            default -> true;
        };
    }
}
