package org.servicecharter.charter.customer;

import org.servicecharter.shared.BusinessRuleViolation;

/** No link has this secret, or no longer. */
public class CustomerLinkNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    CustomerLinkNotUsable() {
        super("charter.customerLinkNotUsable");
    }
}
