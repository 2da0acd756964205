package org.servicecharter.charter.text;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.framework.ServiceAspect;

/**
 * What makes a promise measurable. Everything may be missing while it is drafted; the checks ask for it. Texts that are
 * missing are {@code null}.
 *
 * @param audience for whom it holds
 * @param startEvent from when the time runs, {@code "your letter arrives"}
 * @param endEvent until when, {@code "you have our answer"}
 * @param tiers by rising percent
 * @param peakWhen when another value holds, {@code null} when it always is the same
 * @param peakValue that value, in the same unit; {@code null} without {@code peakWhen}
 * @param conditions under which circumstances it holds; {@code "none"} said outright, too (CC-09)
 * @param exclusions what it does not cover
 * @param owner the role that answers for it (CC-29)
 * @param dataSource from where its results are taken (CC-29)
 * @param redress what follows when it is missed (CC-15)
 * @param aspect what of the service it is about, {@code "time"}
 * @param about product or relationship (S4)
 */
public record PromiseTerms(
        String audience,
        Channel channel,
        String startEvent,
        String endEvent,
        MeasureUnit unit,
        List<Tier> tiers,
        String peakWhen,
        Integer peakValue,
        String conditions,
        String exclusions,
        String owner,
        String dataSource,
        String redress,
        String aspect,
        LegalStatus legalStatus,
        ServiceAspect about)
        implements Serializable {

    public PromiseTerms {
        tiers = List.copyOf(tiers);
    }

    /** Of which nobody said whether it is about product or relationship. */
    public PromiseTerms(
            String audience,
            Channel channel,
            String startEvent,
            String endEvent,
            MeasureUnit unit,
            List<Tier> tiers,
            String peakWhen,
            Integer peakValue,
            String conditions,
            String exclusions,
            String owner,
            String dataSource,
            String redress,
            String aspect,
            LegalStatus legalStatus) {
        this(
                audience,
                channel,
                startEvent,
                endEvent,
                unit,
                tiers,
                peakWhen,
                peakValue,
                conditions,
                exclusions,
                owner,
                dataSource,
                redress,
                aspect,
                legalStatus,
                null);
    }

    /** A promise of which no more than the words are known. */
    public static PromiseTerms open() {
        return new PromiseTerms(
                null, null, null, null, null, List.of(), null, null, null, null, null, null, null, null, null);
    }

    /** Counted with at least one value, or kept or not. */
    public boolean isMeasurable() {
        return unit != null && (!unit.isCounted() || !tiers.isEmpty());
    }

    /** Percents rise with the values, and 100 comes last. */
    public boolean isOrderly() {
        for (int i = 1; i < tiers.size(); i++) {
            Tier before = tiers.get(i - 1);
            Tier tier = tiers.get(i);
            if (tier.percent() <= before.percent() || tier.value() <= before.value()) {
                return false;
            }
        }
        return true;
    }
}
