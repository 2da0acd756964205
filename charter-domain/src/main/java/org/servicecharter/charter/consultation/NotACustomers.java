package org.servicecharter.charter.consultation;

import org.servicecharter.shared.BusinessRuleViolation;

/** What staff or a workshop said is answered, never taken out. */
public class NotACustomers extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NotACustomers() {
        super("charter.notACustomers");
    }
}
