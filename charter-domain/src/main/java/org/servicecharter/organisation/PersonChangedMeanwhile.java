package org.servicecharter.organisation;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody else saved this person after the reader had opened the page. */
public class PersonChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    PersonChangedMeanwhile(String code) {
        super("organisation.personChangedMeanwhile", code);
    }
}
