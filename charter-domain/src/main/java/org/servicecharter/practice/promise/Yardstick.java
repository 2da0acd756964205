package org.servicecharter.practice.promise;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.charter.text.MeasureUnit;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.text.Tier;

/**
 * By what a promise is judged, as one version says it. A limit itself is within (domain.md 2.3).
 *
 * @param tiers one of 100 % for a promise that is kept or not and names none
 * @param peakValue what holds instead of the last tier's value in dates marked as peak; {@code null} when it is always
 *     the same
 */
public record Yardstick(int version, MeasureUnit unit, List<Tier> tiers, Integer peakValue) implements Serializable {

    private static final int ALL = 100;

    public Yardstick {
        tiers = List.copyOf(tiers);
    }

    static Yardstick of(int version, PromiseTerms terms) {
        boolean open = terms.unit() == MeasureUnit.YES_NO && terms.tiers().isEmpty();
        return new Yardstick(
                version, terms.unit(), open ? List.of(new Tier(ALL, 0)) : terms.tiers(), terms.peakValue());
    }

    public boolean isMeasurable() {
        return unit != null && !tiers.isEmpty();
    }

    /** Tier by tier, 1 when a case that took so much is within, else 0. */
    public List<Integer> within(int amount) {
        return tiers.stream().map(tier -> amount <= tier.value() ? 1 : 0).toList();
    }

    /** The same for the last tier, in dates marked as peak. */
    public int withinPeak(int amount) {
        return amount <= (peakValue == null ? last().value() : peakValue) ? 1 : 0;
    }

    /** Nobody is left out: each case beyond it is a promise broken to a customer. */
    public boolean promisesAll() {
        return last().percent() == ALL;
    }

    private Tier last() {
        return tiers.get(tiers.size() - 1);
    }
}
