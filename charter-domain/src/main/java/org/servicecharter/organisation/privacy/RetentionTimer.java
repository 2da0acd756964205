package org.servicecharter.organisation.privacy;

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

/** Sees to it every night that what is due is deleted. Runs on every node; one of them does it. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // a transaction for each class
public class RetentionTimer {

    private static final Logger LOG = Logger.getLogger(RetentionTimer.class.getName());

    @Inject
    private RetentionNight night;

    @Schedule(hour = "3", minute = "40", persistent = false)
    public void look() {
        if (night.claim()) {
            for (RetentionClass kind : RetentionClass.values()) {
                delete(kind);
            }
        }
    }

    private void delete(RetentionClass kind) {
        try {
            boolean more = true;
            while (more) {
                more = night.delete(kind);
            }
        } catch (RuntimeException e) { // one that is thrown on would end the timer, and keep the other classes
            LOG.log(Level.SEVERE, "What is due of " + kind + " was not deleted; tried again next night.", e);
        }
    }
}
