package org.servicecharter.signoff.campaign;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sees to it that what happens to a campaign on a day happens within minutes of its beginning. Runs on every node. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // a transaction for each campaign
public class CampaignTimer {

    private static final Logger LOG = Logger.getLogger(CampaignTimer.class.getName());

    @Inject
    private CampaignDays days;

    @Schedule(hour = "*", minute = "5/10", persistent = false)
    public void look() {
        days.come().forEach(this::arrive);
    }

    private void arrive(String charterCode) {
        try {
            days.arrive(charterCode);
        } catch (RuntimeException e) { // one that is thrown on would end the timer
            LOG.log(Level.SEVERE, "The campaign of " + charterCode + " did not begin; tried again in ten minutes.", e);
        }
    }
}
