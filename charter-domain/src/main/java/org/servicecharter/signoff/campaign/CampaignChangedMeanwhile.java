package org.servicecharter.signoff.campaign;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody else planned another campaign, or a version came into force, since the reader looked. */
public class CampaignChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    CampaignChangedMeanwhile() {
        super("signoff.campaign.changedMeanwhile");
    }
}
