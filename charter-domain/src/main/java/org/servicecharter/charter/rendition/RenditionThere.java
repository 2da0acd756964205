package org.servicecharter.charter.rendition;

import org.servicecharter.shared.BusinessRuleViolation;

/** A version has one rendition in each language and format. */
public class RenditionThere extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    RenditionThere(String language) {
        super("charter.renditionThere", language);
    }
}
