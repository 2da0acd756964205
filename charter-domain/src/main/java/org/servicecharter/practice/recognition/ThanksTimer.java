package org.servicecharter.practice.recognition;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.servicecharter.shared.Piecemeal;

/** Looks every hour for thanks that wait too long. Runs on every node. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // one transaction for each
public class ThanksTimer {

    @Inject
    private WaitingThanks waiting;

    @Schedule(hour = "7-19", minute = "37", persistent = false)
    public void look() {
        Piecemeal.each("Reminding a manager of thanks", waiting::forAWeek, waiting::remind);
    }
}
