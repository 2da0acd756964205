package org.servicecharter.practice.result;

import java.io.Serializable;
import org.servicecharter.charter.text.Tier;

/**
 * How many of how many cases were within one tier, its limit included.
 *
 * @param cases never 0 where {@link #percent} is asked: no result is not 0 %
 */
public record TierResult(Tier tier, long within, long cases) implements Serializable {

    private static final int ALL = 100;
    private static final int TENTHS = 1000;

    public boolean kept() {
        return within * ALL >= tier.percent() * cases;
    }

    /** Rounded down to a tenth, so that what is missed never looks kept. */
    public double percent() {
        return Math.floorDiv(within * TENTHS, cases) / 10.0;
    }
}
