package org.servicecharter.practice.improvement;

import org.servicecharter.shared.NotFound;

/** There is none with this code. */
public class ImprovementNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ImprovementNotFound() {
        super("practice.improvement.notFound");
    }
}
