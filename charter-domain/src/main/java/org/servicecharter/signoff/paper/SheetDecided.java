package org.servicecharter.signoff.paper;

import org.servicecharter.shared.BusinessRuleViolation;

/** The witness has decided already, perhaps in another tab. */
public class SheetDecided extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    SheetDecided() {
        super("signoff.sheetDecided");
    }
}
