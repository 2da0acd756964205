package org.servicecharter.signoff.reminder;

import java.time.LocalDate;
import org.servicecharter.organisation.Person;

/** Somebody who is asked to sign and has not. @param askedOn the day from which they are */
record OpenSignature(Person person, LocalDate askedOn, LocalDate dueOn) {

    boolean isLate(LocalDate today) {
        return today.isAfter(dueOn);
    }
}
