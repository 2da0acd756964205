package org.servicecharter.practice.balance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.servicecharter.charter.text.Tier;
import org.servicecharter.practice.promise.MeasuredPromise;
import org.servicecharter.practice.promise.Yardstick;

/**
 * A promise as one version made it.
 *
 * @param since the first day it held
 * @param step against the version before
 */
public record Rung(LocalDate since, Yardstick yardstick, Step step) implements Serializable {

    /** From the first version on; those that changed nothing are left out. */
    static List<Rung> ladder(MeasuredPromise promise) {
        List<Rung> rungs = new ArrayList<>();
        for (int i = promise.editions().size() - 1; i >= 0; i--) {
            MeasuredPromise.Edition edition = promise.editions().get(i);
            Step step = rungs.isEmpty()
                    ? Step.FIRST
                    : step(rungs.get(rungs.size() - 1).yardstick(), edition.yardstick());
            if (step != Step.SAME) {
                rungs.add(new Rung(edition.since(), edition.yardstick(), step));
            }
        }
        return List.copyOf(rungs);
    }

    /** Compares for every limit that either names how many of a hundred are promised to be within it. */
    static Step step(Yardstick before, Yardstick after) {
        if (before.unit() != after.unit()) {
            return Step.OTHER;
        }
        List<Integer> changes = Stream.concat(before.tiers().stream(), after.tiers().stream())
                .map(Tier::value)
                .map(limit -> Integer.signum(promised(after, limit) - promised(before, limit)))
                .filter(change -> change != 0)
                .distinct()
                .toList();
        if (changes.size() > 1) {
            return Step.OTHER;
        }
        if (changes.isEmpty()) {
            return Step.SAME;
        }
        return changes.get(0) > 0 ? Step.RAISED : Step.LOWERED;
    }

    private static int promised(Yardstick yardstick, int limit) {
        return yardstick.tiers().stream()
                .filter(tier -> tier.value() <= limit)
                .mapToInt(Tier::percent)
                .max()
                .orElse(0);
    }
}
