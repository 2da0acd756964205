package org.servicecharter.workshop.stage;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.servicecharter.shared.BusinessRuleViolation;
import org.servicecharter.shared.Piecemeal;

/** Looks every minute whether a step's date has come. Fires on every node; the workshop's row decides who moves. */
@Singleton
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each workshop in a transaction of its own
public class StageCalendar {

    private static final Logger LOG = Logger.getLogger(StageCalendar.class.getName());

    @Inject
    private DatedSteps steps;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void look() {
        Piecemeal.each("Beginning a step by its date", steps::due, this::begin);
    }

    private void begin(String code) {
        try {
            steps.begin(code);
        } catch (BusinessRuleViolation waits) {
            LOG.log(Level.FINE, "The next step of {0} waits for its facilitator: {1}", new Object[] {code, waits.key()
            });
        }
    }
}
