package org.servicecharter.signoff.campaign;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.servicecharter.signoff.scope.AudiencePart;
import org.servicecharter.signoff.scope.CampaignPlan;

/**
 * What a form says about a campaign.
 *
 * @param audience empty for everyone
 * @param startsOn today or a day to come
 */
public record CampaignOrder(String charterCode, Set<AudiencePart> audience, CampaignPlan plan, LocalDate startsOn)
        implements Serializable {

    public CampaignOrder {
        audience = Set.copyOf(audience);
    }
}
