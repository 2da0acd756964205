package org.servicecharter.practice.promise;

import org.servicecharter.shared.NotFound;

/** There is no such promise in any version that was published. */
public class PromiseNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    PromiseNotFound() {
        super("practice.promise.promiseNotFound");
    }
}
