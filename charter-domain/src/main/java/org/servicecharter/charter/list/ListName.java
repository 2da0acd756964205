package org.servicecharter.charter.list;

import org.servicecharter.charter.version.Side;

/** The lists every organisation has: its two flip charts, and its ends of "Customer service means…". */
public enum ListName {
    DO,
    DONT,
    MEANS;

    /** The list of what stands on this side of a principle. */
    public static ListName of(Side side) {
        return valueOf(side.name());
    }

    /** @throws IllegalStateException for what is no behaviour */
    Side side() {
        if (this == MEANS) {
            throw new IllegalStateException("a definition is on no side");
        }
        return Side.valueOf(name());
    }
}
