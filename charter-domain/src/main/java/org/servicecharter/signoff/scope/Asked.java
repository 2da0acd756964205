package org.servicecharter.signoff.scope;

import java.time.LocalDate;
import org.servicecharter.organisation.Person;

/**
 * Somebody in the scope of a campaign, signed or not.
 *
 * @param askedOn the day from which they are asked; may be to come
 * @param dueOn while they are away, what it would be if they came back tomorrow
 * @param moved they came into the audience later, as they moved to a unit or were given a role (SO-10)
 * @param again the text they signed was corrected in its meaning since (SO-07)
 */
public record Asked(Person person, LocalDate askedOn, LocalDate dueOn, boolean moved, boolean again, Release release) {

    public boolean hasBegun(LocalDate today) {
        return !askedOn.isAfter(today);
    }

    /** Whether there is something for them to sign today: whoever is away may, whoever is exempt need not. */
    public boolean isFor(LocalDate today) {
        return hasBegun(today) && release != Release.EXEMPT;
    }

    /** Nobody who is released is late. */
    public boolean isLate(LocalDate today) {
        return release == Release.NONE && today.isAfter(dueOn);
    }

    public boolean isReleased() {
        return release != Release.NONE;
    }
}
