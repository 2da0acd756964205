package org.servicecharter.organisation.privacy;

import org.servicecharter.shared.BusinessRuleViolation;

/** Nobody was erased; says what is missing. */
public class PersonNotErasable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private PersonNotErasable(String why, String argument) {
        super("privacy.notErasable." + why, argument);
    }

    static PersonNotErasable notTyped(String code) {
        return new PersonNotErasable("notTyped", code);
    }

    static PersonNotErasable stillHere(String name) {
        return new PersonNotErasable("stillHere", name);
    }
}
