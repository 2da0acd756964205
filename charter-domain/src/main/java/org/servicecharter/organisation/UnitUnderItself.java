package org.servicecharter.organisation;

import org.servicecharter.shared.BusinessRuleViolation;

/** A unit cannot belong to itself or to a unit below it. */
public class UnitUnderItself extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    UnitUnderItself(String code, String parentCode) {
        super("organisation.unitUnderItself", code, parentCode);
    }
}
