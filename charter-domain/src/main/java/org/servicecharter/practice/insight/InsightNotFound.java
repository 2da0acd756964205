package org.servicecharter.practice.insight;

import org.servicecharter.shared.NotFound;

/** There is none with this code. */
public class InsightNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    InsightNotFound() {
        super("practice.insight.notFound");
    }
}
