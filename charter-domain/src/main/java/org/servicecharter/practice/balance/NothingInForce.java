package org.servicecharter.practice.balance;

import org.servicecharter.shared.NotFound;

/** No version of this charter is in force, or there is no such charter. */
public class NothingInForce extends NotFound {

    private static final long serialVersionUID = 1L;

    NothingInForce() {
        super("practice.balance.nothing");
    }
}
