package org.servicecharter.signoff.campaign;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.servicecharter.signoff.scope.AudiencePart;
import org.servicecharter.signoff.scope.CampaignPlan;

/**
 * A campaign as whoever plans sees it.
 *
 * @param audience empty for everyone
 * @param startsOn the day it began, or will
 */
public record CampaignView(
        Long id,
        String charterCode,
        String title,
        int version,
        LocalDate startsOn,
        CampaignPlan plan,
        Set<AudiencePart> audience)
        implements Serializable {

    public CampaignView {
        audience = Set.copyOf(audience);
    }

    /** When everyone is asked again (SO-08); {@code null} for never. */
    public LocalDate renewsOn() {
        return plan.renewsOn(startsOn).orElse(null);
    }
}
