package org.servicecharter.signoff.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.signoff.CampaignClosed;

/** Notes that a campaign has ended, in the same transaction; who did not sign is written down at night. */
@ApplicationScoped
class ClosedCampaigns {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationQueries organisation;

    void note(@Observes CampaignClosed closed) {
        em.persist(new CampaignEnding(closed.campaignId(), closed.unsigned(), organisation.today()));
    }
}
