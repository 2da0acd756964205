package org.servicecharter.charter.review;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every hour whether a charter is to be looked at again. Runs on every node, and after a pause catches up. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // one transaction for each charter
public class ReviewCalendar {

    @Inject
    private ReviewDue reviewDue;

    @Inject
    private ReviewLetters letters;

    @Schedule(hour = "*", minute = "7", persistent = false)
    public void look() {
        reviewDue.due().forEach(reviewDue::arrive);
        letters.near().forEach(letters::put);
    }
}
