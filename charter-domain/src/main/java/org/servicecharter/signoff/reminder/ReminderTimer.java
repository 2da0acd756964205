package org.servicecharter.signoff.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.servicecharter.organisation.OrganisationQueries;

/**
 * Sees to it that every campaign has its round of reminders each day, and a new one its first within minutes. Runs on
 * every node; never at night, as letters ring on phones.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // a transaction for each stretch
public class ReminderTimer {

    private static final Logger LOG = Logger.getLogger(ReminderTimer.class.getName());
    private static final int FIRST_HOUR = 7;
    private static final int LAST_HOUR = 19;

    @Inject
    private ReminderRounds rounds;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    public void look() {
        int hour = organisation.there(clock.instant()).getHour();
        if (hour >= FIRST_HOUR && hour <= LAST_HOUR) {
            rounds.running().forEach(this::walk);
        }
    }

    private void walk(Long campaignId) {
        try {
            boolean more = true;
            while (more) {
                more = rounds.walk(campaignId);
            }
        } catch (RuntimeException e) { // one that is thrown on would end the timer
            LOG.log(
                    Level.SEVERE,
                    "The reminders of campaign " + campaignId + " stopped; they go on in ten minutes.",
                    e);
        }
    }
}
