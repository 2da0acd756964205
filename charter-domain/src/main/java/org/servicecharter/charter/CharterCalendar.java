package org.servicecharter.charter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.servicecharter.shared.Piecemeal;

/**
 * Looks every minute whether a charter's day has come. Runs on every node, and after a pause catches up; the lock on
 * the charter makes sure that it comes into force once.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // one transaction for each charter
public class CharterCalendar {

    @Inject
    private ComingIntoForce comingIntoForce;

    @Schedule(hour = "*", minute = "*", persistent = false)
    public void look() {
        Piecemeal.each("Coming into force", comingIntoForce::due, comingIntoForce::arrive);
    }
}
