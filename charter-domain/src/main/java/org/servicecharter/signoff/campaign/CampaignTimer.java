package org.servicecharter.signoff.campaign;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.servicecharter.shared.Piecemeal;

/** Sees to it that what happens to a campaign on a day happens within minutes of its beginning. Runs on every node. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // a transaction for each campaign
public class CampaignTimer {

    @Inject
    private CampaignDays days;

    @Schedule(hour = "*", minute = "5/10", persistent = false)
    public void look() {
        Piecemeal.each("Beginning a campaign", days::come, days::arrive);
    }
}
