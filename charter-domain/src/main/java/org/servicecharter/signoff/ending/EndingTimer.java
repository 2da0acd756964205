package org.servicecharter.signoff.ending;

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

/** Sees to it every night that what ended without a signature has its record. Runs on every node. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // a transaction for each stretch
public class EndingTimer {

    private static final Logger LOG = Logger.getLogger(EndingTimer.class.getName());

    @Inject
    private Endings endings;

    @Inject
    private EndingRecording recording;

    @Schedule(hour = "1", minute = "20", persistent = false)
    public void look() {
        try {
            endings.ended().forEach(this::walk);
            endings.running().forEach(this::walkLeavers);
            boolean more = true;
            while (more) {
                more = recording.record();
            }
        } catch (RuntimeException e) { // one that is thrown on would end the timer
            LOG.log(
                    Level.SEVERE,
                    "Some of what ended without a signature has no record yet; tried again next night.",
                    e);
        }
    }

    private void walk(Long campaignId) {
        boolean more = true;
        while (more) {
            more = endings.walkEnded(campaignId);
        }
    }

    private void walkLeavers(Long campaignId) {
        String after = endings.walkLeavers(campaignId, "");
        while (!after.isEmpty()) {
            after = endings.walkLeavers(campaignId, after);
        }
    }
}
