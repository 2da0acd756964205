package org.servicecharter.practice.review;

import org.servicecharter.shared.NotFound;

/** There is none with this code. */
public class ReviewNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ReviewNotFound() {
        super("practice.review.notFound");
    }
}
