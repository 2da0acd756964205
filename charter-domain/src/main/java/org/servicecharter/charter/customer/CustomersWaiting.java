package org.servicecharter.charter.customer;

import org.servicecharter.shared.BusinessRuleViolation;

/** So many customers wait for an answer that nobody could read more. */
public class CustomersWaiting extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    CustomersWaiting() {
        super("charter.customersWaiting");
    }
}
