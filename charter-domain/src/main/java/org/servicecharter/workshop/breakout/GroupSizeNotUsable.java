package org.servicecharter.workshop.breakout;

import org.servicecharter.shared.BadInput;

/** A group has two to some people. */
public class GroupSizeNotUsable extends BadInput {

    private static final long serialVersionUID = 1L;

    GroupSizeNotUsable(int max) {
        super("workshop.groupSizeNotUsable", max);
    }
}
