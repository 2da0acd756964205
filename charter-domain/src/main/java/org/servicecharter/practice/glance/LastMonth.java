package org.servicecharter.practice.glance;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Optional;
import org.servicecharter.practice.promise.MeasuredPromise;
import org.servicecharter.practice.result.Keeping;
import org.servicecharter.practice.result.MonthResult;
import org.servicecharter.practice.result.PromiseResult;
import org.servicecharter.practice.result.TierResult;

/**
 * How a promise was kept last month, by the tier that was missed, else by its last.
 *
 * @param tier with its target and what was reached
 */
public record LastMonth(MeasuredPromise promise, TierResult tier) implements Serializable {

    /** Empty when nothing was reported of the month. */
    static Optional<LastMonth> of(PromiseResult result, YearMonth month) {
        return result.months().stream()
                .filter(one -> one.month().equals(month) && one.keeping() != Keeping.NO_RESULT)
                .reduce((earlier, later) -> later.keeping() == Keeping.MISSED ? later : earlier)
                .map(one -> new LastMonth(result.promise(), tier(one)));
    }

    private static TierResult tier(MonthResult month) {
        return month.tiers().stream().filter(tier -> !tier.kept()).findFirst().orElseGet(() -> month.tiers()
                .get(month.tiers().size() - 1));
    }

    public boolean isKept() {
        return tier.kept();
    }
}
