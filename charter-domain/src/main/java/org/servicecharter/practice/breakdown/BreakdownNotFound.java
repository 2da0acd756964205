package org.servicecharter.practice.breakdown;

import org.servicecharter.shared.NotFound;

/** There is no breakdown with this code. */
public class BreakdownNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    BreakdownNotFound() {
        super("practice.breakdown.notFound");
    }
}
