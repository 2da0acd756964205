package org.servicecharter.organisation;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody else saved the settings after this reader had opened them. */
public class OrganisationChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    OrganisationChangedMeanwhile() {
        super("organisation.organisationChangedMeanwhile");
    }
}
