package org.servicecharter.practice.result;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.promise.MeasuredPromise;
import org.servicecharter.practice.promise.MeasuredPromises;
import org.servicecharter.practice.promise.PeakRow;
import org.servicecharter.practice.promise.PromiseKeeping;
import org.servicecharter.practice.promise.PromiseKeepings;
import org.servicecharter.practice.promise.PromiseNotFound;

/** How promises are kept, for all of staff; what was reported one by one, for those who look after it. */
@Stateless
@RolesAllowed({
    Role.Names.EMPLOYEE,
    Role.Names.AUTHOR,
    Role.Names.ADMINISTRATOR,
    Role.Names.APPROVER,
    Role.Names.AUDITOR,
    Role.Names.FACILITATOR
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class KeepingQueries {

    static final int MONTHS = 12;

    @Inject
    private Results results;

    @Inject
    private PromiseKeepings keepings;

    @Inject
    private MeasuredPromises promises;

    @Inject
    private OrganisationQueries organisation;

    @Resource
    private SessionContext context;

    /** The last twelve months of every promise in force, charter by charter. */
    public List<PromiseResult> all() {
        YearMonth until = YearMonth.from(organisation.today());
        List<YearMonth> months = months(until);
        Map<ClauseKey, List<DayCount>> days = results.days(months.get(0).atDay(1), until.atEndOfMonth()).stream()
                .collect(Collectors.groupingBy(DayCount::key));
        Map<ClauseKey, PromiseKeeping> kept = keepings.all();
        Map<ClauseKey, List<PeakRow>> peaks = keepings.allPeaks();
        return promises.inForce().stream()
                .map(promise -> view(
                        promise,
                        Optional.ofNullable(kept.get(promise.key())),
                        until,
                        MonthResult.of(
                                promise,
                                days.getOrDefault(promise.key(), List.of()),
                                within(peaks.getOrDefault(promise.key(), List.of())),
                                months,
                                Map.of())))
                .toList();
    }

    /**
     * Twelve months of one promise.
     *
     * @param until the last of them; {@code null} for the present one
     * @throws PromiseNotFound when it is in no version that was published
     */
    public PromiseResult of(ClauseKey key, YearMonth until) {
        MeasuredPromise promise = promises.get(key);
        YearMonth last = until == null ? YearMonth.from(organisation.today()) : until;
        return view(promise, keepings.find(key), last, months(promise, last));
    }

    /** What was reported, the latest first. */
    public EntryPage entries(ClauseKey key, int page) {
        long all = results.count(key);
        int last = (int) Math.max(1, (all + EntryPage.ROWS - 1) / EntryPage.ROWS);
        int shown = Math.max(1, Math.min(page, last));
        return new EntryPage(results.entries(key, (shown - 1) * EntryPage.ROWS, EntryPage.ROWS), shown, all);
    }

    /** Dates that are marked as peak, the earliest first. */
    public List<PeakRow> peaks(ClauseKey key) {
        return keepings.peaks(key);
    }

    private List<MonthResult> months(MeasuredPromise promise, YearMonth until) {
        List<YearMonth> months = months(until);
        ClauseKey key = promise.key();
        return MonthResult.of(
                promise,
                results.days(key, months.get(0).atDay(1), until.atEndOfMonth()),
                within(keepings.peaks(key)),
                months,
                keepings.notes(key));
    }

    private PromiseResult view(
            MeasuredPromise promise, Optional<PromiseKeeping> keeping, YearMonth until, List<MonthResult> months) {
        return new PromiseResult(
                promise,
                keeping.map(PromiseKeeping::owner).orElse(null),
                keeping.filter(PromiseKeeping::isPublished).isPresent(),
                PromiseKeepings.isKeeper(context, keeping),
                until,
                months);
    }

    static List<YearMonth> months(YearMonth until) {
        return IntStream.range(0, MONTHS)
                .mapToObj(back -> until.minusMonths(MONTHS - 1L - back))
                .toList();
    }

    static Predicate<LocalDate> within(List<PeakRow> peaks) {
        return day -> peaks.stream().anyMatch(peak -> peak.has(day));
    }
}
