package org.servicecharter.signoff.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.Campaign;
import org.servicecharter.signoff.Campaigns;

/** The campaign of a charter as it runs, and the one that waits for its day, for those who may plan one. */
@Stateless
@RolesAllowed({Role.Names.APPROVER, Role.Names.ADMINISTRATOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CampaignQueries {

    @Inject
    private Campaigns campaigns;

    @Inject
    private CharterQueries charters;

    /** @throws org.servicecharter.signoff.NothingToSign when nobody is asked to sign this charter */
    public CampaignView running(String charterCode) {
        Campaign running = campaigns.getRunning(charterCode);
        return view(running, running, running.scope().startedOn());
    }

    /** Empty when none waits. */
    public Optional<CampaignView> planned(String charterCode) {
        return campaigns
                .findPlanned(charterCode)
                .map(planned -> view(planned, campaigns.getRunning(charterCode), planned.getPlannedFor()));
    }

    private CampaignView view(Campaign campaign, Campaign running, LocalDate startsOn) {
        return new CampaignView(
                campaign.getId(),
                campaign.getCharterCode(),
                charters.published(campaign.getCharterCode(), running.getCurrentVersion())
                        .title(),
                running.getCurrentVersion(),
                startsOn,
                campaign.getPlan(),
                campaign.getAudience());
    }
}
