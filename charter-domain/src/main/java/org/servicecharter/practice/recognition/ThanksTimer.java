package org.servicecharter.practice.recognition;

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

/** Looks every hour for thanks that wait too long. Runs on every node. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // one transaction for each
public class ThanksTimer {

    private static final Logger LOG = Logger.getLogger(ThanksTimer.class.getName());

    @Inject
    private WaitingThanks waiting;

    @Schedule(hour = "7-19", minute = "37", persistent = false)
    public void look() {
        try {
            waiting.forAWeek().forEach(waiting::remind);
        } catch (RuntimeException e) { // one that is thrown on would end the timer
            LOG.log(Level.SEVERE, "Reminding managers of thanks stopped; it goes on in an hour.", e);
        }
    }
}
