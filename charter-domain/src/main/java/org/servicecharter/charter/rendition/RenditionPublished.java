package org.servicecharter.charter.rendition;

import org.servicecharter.shared.BusinessRuleViolation;

/** What was published of a rendition stays; it cannot be taken out. */
public class RenditionPublished extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    RenditionPublished() {
        super("charter.renditionPublished");
    }
}
