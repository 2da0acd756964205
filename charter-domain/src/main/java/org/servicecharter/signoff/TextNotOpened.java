package org.servicecharter.signoff;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody signs a text that they have not opened (SO-02). */
public class TextNotOpened extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    TextNotOpened(int version) {
        super("signoff.textNotOpened", version);
    }
}
