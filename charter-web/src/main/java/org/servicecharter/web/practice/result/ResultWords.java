package org.servicecharter.web.practice.result;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.servicecharter.charter.text.MeasureUnit;
import org.servicecharter.charter.text.Tier;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.practice.promise.MeasuredPromise;
import org.servicecharter.practice.promise.PeakRow;
import org.servicecharter.practice.promise.Yardstick;
import org.servicecharter.practice.result.EntryRow;
import org.servicecharter.practice.result.MonthResult;
import org.servicecharter.practice.result.TierResult;
import org.servicecharter.web.Dates;
import org.servicecharter.web.Portal;
import org.servicecharter.web.Words;

/** Says results in words; in pages {@code #{resultWords.…}}. */
@Named
@RequestScoped
public class ResultWords {

    @Inject
    private Words words;

    @Inject
    private Portal portal;

    @Inject
    private Dates dates;

    @Inject
    private OrganisationQueries organisation;

    /** "85 % within 20 working days". */
    public String tier(Tier tier, MeasureUnit unit) {
        return unit == MeasureUnit.YES_NO
                ? words.format("practice.tier.kept", tier.percent())
                : words.format("practice.tier", tier.percent(), amount(tier.value(), unit));
    }

    /** "20 working days". */
    public String amount(int amount, MeasureUnit unit) {
        return words.format("practice.unit." + unit, amount);
    }

    /** "of these within 20 working days". @param nth tier, from 0 */
    public String amountWithin(Yardstick yardstick, int nth) {
        MeasureUnit unit = yardstick.unit();
        return unit == MeasureUnit.YES_NO
                ? words.get("practice.ofThese.kept")
                : words.format(
                        "practice.ofThese", amount(yardstick.tiers().get(nth).value(), unit));
    }

    /** "94.9 %, 19 of 20". */
    public String share(TierResult result) {
        return words.format("practice.share", result.percent(), result.within(), result.cases());
    }

    /** "March 2026". */
    public String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMMM yyyy", portal.getLocale()));
    }

    /** What stands in a list for a promise: "February 2026: 55 %, 85 %, 95 %". */
    public String latest(MonthResult month) {
        return month(month.month()) + ": "
                + month.tiers().stream()
                        .map(tier -> words.format("practice.percent", tier.percent()))
                        .collect(Collectors.joining(", "));
    }

    /** "2 March 2026 – 16 March 2026: 10 working days", or how many were counted. */
    public String entry(EntryRow row, MeasuredPromise promise) {
        String when = row.startedAt() == null ? days(row) : moment(row.startedAt()) + " – " + moment(row.endedAt());
        if (row.isTakingBack()) {
            return when;
        }
        if (row.amount() == null) {
            int tiers = promise.on(row.firstDay()).tiers().size();
            String within =
                    row.within().stream().limit(tiers).map(String::valueOf).collect(Collectors.joining(", "));
            return words.format("practice.entry.counted", when, row.cases(), within);
        }
        MeasureUnit unit = promise.on(row.firstDay()).unit();
        return unit == MeasureUnit.YES_NO
                ? words.format(row.amount() == 0 ? "practice.entry.kept" : "practice.entry.broken", when)
                : words.format("practice.entry.took", when, amount(row.amount(), unit));
    }

    public String peak(PeakRow peak) {
        return dates.date(peak.firstDay()) + " – " + dates.date(peak.lastDay());
    }

    private String days(EntryRow row) {
        return row.firstDay().equals(row.lastDay())
                ? dates.date(row.firstDay())
                : dates.date(row.firstDay()) + " – " + dates.date(row.lastDay());
    }

    private String moment(Instant moment) {
        ZonedDateTime there = organisation.there(moment);
        return dates.date(there.toLocalDate()) + " " + there.format(DateTimeFormatter.ofPattern("HH:mm"));
    }
}
