package org.servicecharter.charter.review;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.servicecharter.shared.Piecemeal;

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
        Piecemeal.each("Telling that a review is due", reviewDue::due, reviewDue::arrive);
        Piecemeal.each("Reminding of a review", letters::near, letters::put);
    }
}
