package org.servicecharter.signoff.overview;

import java.io.Serializable;
import org.servicecharter.signoff.team.CompletionRate;

/**
 * How far one unit has come, or all of them together.
 *
 * @param name of the unit itself, without those below it
 * @param declined of those who are to sign and have not
 */
public record UnitStatus(String name, CompletionRate rate, int declined) implements Serializable {

    /** Neither signed nor declined. */
    public int notYet() {
        return rate.asked() - rate.acknowledged() - declined;
    }
}
