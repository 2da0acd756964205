package org.servicecharter.practice.redress;

import org.servicecharter.shared.BusinessRuleViolation;

/** There is no such task, or its result was corrected. */
public class RedressNotFound extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    RedressNotFound() {
        super("practice.redress.notFound");
    }
}
