package org.servicecharter.organisation.privacy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.servicecharter.shared.Piecemeal;

/** Sees to it every night that what is due is deleted. Runs on every node; one of them does it. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // a transaction for each class
public class RetentionTimer {

    @Inject
    private RetentionNight night;

    @Schedule(hour = "3", minute = "40", persistent = false)
    public void look() {
        Piecemeal.each("Deleting what is due", this::due, this::delete);
    }

    private List<RetentionClass> due() {
        return night.claim() ? List.of(RetentionClass.values()) : List.of();
    }

    private void delete(RetentionClass kind) {
        boolean more = true;
        while (more) {
            more = night.delete(kind);
        }
    }
}
