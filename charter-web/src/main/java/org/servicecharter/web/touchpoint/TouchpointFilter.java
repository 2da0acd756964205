package org.servicecharter.web.touchpoint;

import org.servicecharter.touchpoint.TouchpointRow;

/** Which touchpoints to see. */
public enum TouchpointFilter {
    ALL,
    FIRST_CONTACT,
    MOMENT_OF_TRUTH,
    /** The person who looks answers for it. */
    MINE,
    /** Taken off the map. */
    RETIRED;

    boolean holds(TouchpointRow row, String person) {
        return switch (this) {
            case FIRST_CONTACT -> row.details().firstContact();
            case MOMENT_OF_TRUTH -> row.details().momentOfTruth();
            case MINE -> person.equals(row.details().owner());
            case ALL, RETIRED -> true;
        };
    }
}
