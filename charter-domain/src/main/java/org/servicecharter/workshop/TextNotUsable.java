package org.servicecharter.workshop;

import org.servicecharter.shared.BadInput;

/** A text that is blank, too long or not storable. */
public class TextNotUsable extends BadInput {

    private static final long serialVersionUID = 1L;

    TextNotUsable(int max) {
        super("workshop.textNotUsable", max);
    }
}
