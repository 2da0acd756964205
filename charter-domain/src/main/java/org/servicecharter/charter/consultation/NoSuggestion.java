package org.servicecharter.charter.consultation;

import org.servicecharter.shared.BusinessRuleViolation;

/** There is no other wording to take over. */
public class NoSuggestion extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NoSuggestion() {
        super("charter.noSuggestion");
    }
}
