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
import java.util.List;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.shared.Piecemeal;

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
        Piecemeal.each("Reminding in a campaign", this::running, this::walk);
    }

    private List<Long> running() {
        int hour = organisation.there(clock.instant()).getHour();
        return hour >= FIRST_HOUR && hour <= LAST_HOUR ? rounds.running() : List.of();
    }

    private void walk(Long campaignId) {
        boolean more = true;
        while (more) {
            more = rounds.walk(campaignId);
        }
    }
}
