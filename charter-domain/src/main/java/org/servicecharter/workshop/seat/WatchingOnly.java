package org.servicecharter.workshop.seat;

import org.servicecharter.shared.BusinessRuleViolation;

/** An observer looks on. */
public class WatchingOnly extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    WatchingOnly() {
        super("workshop.watchingOnly");
    }
}
