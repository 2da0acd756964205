package org.servicecharter.practice.redress;

import org.servicecharter.shared.NotFound;

/** There is no such task, or its result was corrected. */
public class RedressNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    RedressNotFound() {
        super("practice.redress.notFound");
    }
}
