package org.servicecharter.workshop.flag;

import org.servicecharter.shared.BadInput;

/** It says not which clause is doubted, or why. */
public class DoubtNotUsable extends BadInput {

    private static final long serialVersionUID = 1L;

    DoubtNotUsable() {
        super("workshop.doubtNotUsable");
    }
}
