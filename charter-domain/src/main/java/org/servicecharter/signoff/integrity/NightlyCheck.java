package org.servicecharter.signoff.integrity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.servicecharter.shared.Piecemeal;

/** Looks every night. What is found stands in the server's log, too, which whoever changed the database may not reach. */
@Singleton
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // a transaction would hold on to all that is looked at
public class NightlyCheck {

    private static final Logger LOG = Logger.getLogger(NightlyCheck.class.getName());

    @Inject
    private EvidenceChecks checks;

    @Schedule(hour = "2", minute = "15", persistent = false)
    void look() {
        Piecemeal.attempt("Looking at the evidence", this::check);
    }

    private void check() {
        CheckView made = checks.make();
        checks.keep(made);
        if (!made.sound()) {
            LOG.log(Level.SEVERE, "The evidence is not as it was, in {0} places; the first: {1}", new Object[] {
                made.count(), made.faults().get(0).line()
            });
        }
    }
}
