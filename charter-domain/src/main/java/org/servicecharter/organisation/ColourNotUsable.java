package org.servicecharter.organisation;

import org.servicecharter.shared.BusinessRuleViolation;

/** Not a colour as it is written on the web, such as {@code #0d5f73}. */
public class ColourNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ColourNotUsable() {
        super("organisation.colourNotUsable");
    }
}
