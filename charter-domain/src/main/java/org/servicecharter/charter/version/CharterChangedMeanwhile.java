package org.servicecharter.charter.version;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody changed the version after this person looked at it. */
public class CharterChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public CharterChangedMeanwhile(String code) {
        super("charter.charterChangedMeanwhile", code);
    }
}
