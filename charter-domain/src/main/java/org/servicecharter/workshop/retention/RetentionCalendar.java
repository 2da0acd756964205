package org.servicecharter.workshop.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.servicecharter.shared.Piecemeal;

/** Looks every night, and so never while somebody has just chosen a shorter time, whether cards have had their time. */
@Singleton
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each workshop in a transaction of its own
public class RetentionCalendar {

    @Inject
    private CardRemoval removal;

    @Schedule(hour = "3", minute = "30", persistent = false)
    void look() {
        Piecemeal.each("Removing the cards of a workshop", removal::due, removal::remove);
    }
}
