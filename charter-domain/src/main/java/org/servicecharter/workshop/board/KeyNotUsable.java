package org.servicecharter.workshop.board;

import org.servicecharter.shared.BadInput;

/** A command without a key of its own, or with one that is too easily another's. */
public class KeyNotUsable extends BadInput {

    private static final long serialVersionUID = 1L;

    KeyNotUsable() {
        super("workshop.keyNotUsable");
    }
}
