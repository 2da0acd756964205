package org.servicecharter.workshop;

import org.servicecharter.shared.BadInput;

/** A step or its timer takes some minutes to some hours. */
public class TimerNotUsable extends BadInput {

    private static final long serialVersionUID = 1L;

    TimerNotUsable(int min, int max) {
        super("workshop.timerNotUsable", min, max);
    }
}
