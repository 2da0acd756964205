package org.servicecharter.practice.review;

import org.servicecharter.shared.NotFound;

/** There is none with this code. */
public class FindingNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    FindingNotFound() {
        super("practice.review.findingNotFound");
    }
}
