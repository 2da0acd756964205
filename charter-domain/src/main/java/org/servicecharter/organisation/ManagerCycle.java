package org.servicecharter.organisation;

import org.servicecharter.shared.BusinessRuleViolation;

/** Following the managers upwards would come back to this person. */
public class ManagerCycle extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ManagerCycle(String chain) {
        super("organisation.managerCycle", chain);
    }
}
