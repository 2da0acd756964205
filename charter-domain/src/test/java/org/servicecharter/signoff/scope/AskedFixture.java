package org.servicecharter.signoff.scope;

import java.time.LocalDate;
import org.servicecharter.organisation.Person;

/** Somebody who is asked as a campaign's scope says. */
public final class AskedFixture {

    private AskedFixture() {}

    public static Asked asked(Scope scope, LocalDate employedFrom) {
        LocalDate askedOn = scope.askedOn(employedFrom, scope.startedOn(), false);
        Person mia = new Person("mia", "Mia Marsh", "front-desk", employedFrom);
        return new Asked(mia, askedOn, scope.dueOn(askedOn, null), false, false, Release.NONE);
    }
}
