package org.servicecharter.organisation;

import org.servicecharter.shared.BusinessRuleViolation;

/** The organisation as a whole cannot be closed. */
public class TopStays extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    TopStays(String code) {
        super("organisation.topStays", code);
    }
}
