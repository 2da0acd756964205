package org.servicecharter.signoff.ending;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.servicecharter.shared.Piecemeal;

/** Sees to it every night that what ended without a signature has its record. Runs on every node. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // a transaction for each stretch
public class EndingTimer {

    @Inject
    private Endings endings;

    @Inject
    private EndingRecording recording;

    @Schedule(hour = "1", minute = "20", persistent = false)
    public void look() {
        Piecemeal.each("Ending what a campaign asked", endings::ended, this::walk);
        Piecemeal.each("Ending what leavers were asked", endings::running, this::walkLeavers);
        Piecemeal.attempt("Recording what ended without a signature", this::record);
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

    private void record() {
        boolean more = true;
        while (more) {
            more = recording.record();
        }
    }
}
