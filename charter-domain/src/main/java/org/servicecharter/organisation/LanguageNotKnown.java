package org.servicecharter.organisation;

import org.servicecharter.shared.BusinessRuleViolation;

/** No ISO 639 language. */
public class LanguageNotKnown extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    LanguageNotKnown(String given) {
        super("organisation.languageNotKnown", given);
    }
}
