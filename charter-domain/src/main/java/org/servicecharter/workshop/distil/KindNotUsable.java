package org.servicecharter.workshop.distil;

import org.servicecharter.shared.BadInput;

/** A behaviour is either to do or not to do. */
public class KindNotUsable extends BadInput {

    private static final long serialVersionUID = 1L;

    KindNotUsable() {
        super("workshop.kindNotUsable");
    }
}
