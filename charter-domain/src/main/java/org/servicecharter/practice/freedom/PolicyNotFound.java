package org.servicecharter.practice.freedom;

import org.servicecharter.shared.NotFound;

/** There is no policy with this code, or it has ended. */
public class PolicyNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    PolicyNotFound() {
        super("practice.policyNotFound");
    }
}
