package org.servicecharter.practice.result;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.promise.MeasuredPromise;
import org.servicecharter.practice.promise.MeasuredPromises;
import org.servicecharter.practice.promise.PromiseKeeping;
import org.servicecharter.practice.promise.PromiseKeepings;

/** How promises are kept, for anyone: those whose results the owner shows to customers. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublicResults {

    @Inject
    private Results results;

    @Inject
    private PromiseKeepings keepings;

    @Inject
    private MeasuredPromises promises;

    @Inject
    private OrganisationQueries organisation;

    /** Differs when {@link #of} says something else; empty while nothing is shown. */
    public String revision(String charter) {
        List<Object[]> shown = keepings.revision(charter).stream()
                .filter(row -> (Boolean) row[1])
                .toList();
        return shown.isEmpty()
                ? ""
                : YearMonth.from(organisation.today())
                        + shown.stream().map(Arrays::toString).collect(Collectors.joining());
    }

    /** Twelve months of each that is in force and shown, in the order of the charter. */
    public List<PromiseResult> of(String charter) {
        YearMonth until = YearMonth.from(organisation.today());
        return promises.of(charter).stream()
                .filter(promise -> promise.inForce()
                        && keepings.find(promise.key())
                                .filter(PromiseKeeping::isPublished)
                                .isPresent())
                .map(promise -> shown(promise, until))
                .toList();
    }

    private PromiseResult shown(MeasuredPromise promise, YearMonth until) {
        ClauseKey key = promise.key();
        List<YearMonth> months = KeepingQueries.months(until);
        return new PromiseResult(
                promise,
                null,
                true,
                false,
                until,
                MonthResult.of(
                        promise,
                        results.days(key, months.get(0).atDay(1), until.atEndOfMonth()),
                        KeepingQueries.within(keepings.peaks(key)),
                        months,
                        keepings.notes(key)));
    }
}
