package org.servicecharter.organisation.brand;

import org.servicecharter.shared.BusinessRuleViolation;

/** Not a picture that can be a logo. */
public class LogoNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    LogoNotUsable() {
        super("organisation.logoNotUsable", LogoImage.MOST_MEGABYTES, LogoImage.MOST_PIXELS);
    }
}
