package org.servicecharter.practice.learning;

import org.servicecharter.shared.NotFound;

/** There is no such item, or it is retired. */
public class ItemNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ItemNotFound() {
        super("practice.learning.notFound");
    }
}
