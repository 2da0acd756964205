package org.servicecharter.signoff.scope;

import org.servicecharter.shared.BusinessRuleViolation;

/** Nobody could be asked as planned: too many days, or none left. */
public class CampaignPlanNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private CampaignPlanNotUsable(String what, Object limit) {
        super("signoff.plan." + what, limit);
    }

    static void require(boolean usable, String what, Object limit) {
        if (!usable) {
            throw new CampaignPlanNotUsable(what, limit);
        }
    }
}
