package org.servicecharter.charter.rendition;

import org.servicecharter.shared.BusinessRuleViolation;

/** Not one of {@link RenditionLanguages#all}. */
public class LanguageNotOffered extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    LanguageNotOffered() {
        super("charter.languageNotOffered");
    }
}
