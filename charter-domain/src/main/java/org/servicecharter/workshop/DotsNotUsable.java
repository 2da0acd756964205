package org.servicecharter.workshop;

import org.servicecharter.shared.BadInput;

/** No dots at all, too many, or more on one theme than each participant has. */
public class DotsNotUsable extends BadInput {

    private static final long serialVersionUID = 1L;

    DotsNotUsable(int most) {
        super("workshop.dotsNotUsable", most);
    }
}
