package org.servicecharter.signoff.campaign;

import org.servicecharter.shared.BusinessRuleViolation;

/** Nobody who works here belongs to the audience. */
public class NobodyToAsk extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NobodyToAsk() {
        super("signoff.campaign.nobody");
    }
}
