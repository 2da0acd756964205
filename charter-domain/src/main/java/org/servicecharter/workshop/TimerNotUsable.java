package org.servicecharter.workshop;

import org.servicecharter.shared.BadInput;

/** The timer takes 0 to some hours of minutes. */
public class TimerNotUsable extends BadInput {

    private static final long serialVersionUID = 1L;

    TimerNotUsable(int max) {
        super("workshop.timerNotUsable", max);
    }
}
