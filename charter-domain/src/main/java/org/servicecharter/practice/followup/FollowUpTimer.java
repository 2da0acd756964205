package org.servicecharter.practice.followup;

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

/** Looks every hour of the day what is due. Runs on every node; never at night, as letters ring on phones. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // one transaction for each person
public class FollowUpTimer {

    private static final int FIRST_HOUR = 7;
    private static final int LAST_HOUR = 19;

    @Inject
    private FollowUpDay day;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "27", persistent = false)
    public void look() {
        Piecemeal.attempt("Forgetting old promises", day::forget);
        Piecemeal.each("Reminding of promises", this::toRemind, day::remind);
    }

    private List<String> toRemind() {
        int hour = organisation.there(clock.instant()).getHour();
        return hour >= FIRST_HOUR && hour <= LAST_HOUR ? day.toRemind() : List.of();
    }
}
