package org.servicecharter.practice.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.calendar.WorkCalendarQueries;
import org.servicecharter.organisation.calendar.WorkingDays;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.promise.MeasuredPromise;
import org.servicecharter.practice.promise.MeasuredPromises;
import org.servicecharter.practice.promise.PromiseKeeping;
import org.servicecharter.practice.promise.PromiseKeepings;
import org.servicecharter.practice.promise.PromiseNotFound;
import org.servicecharter.practice.promise.ResultsChanged;
import org.servicecharter.practice.promise.Yardstick;

/** Writes results down, judged. Asks nobody whether they may; works in the transaction of whoever calls. */
@ApplicationScoped
public class ResultBook {

    @Inject
    private Results results;

    @Inject
    private PromiseKeepings keepings;

    @Inject
    private MeasuredPromises promises;

    @Inject
    private WorkCalendarQueries calendars;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Clock clock;

    @Inject
    private Event<PromiseMissed> missed;

    @Inject
    private Event<ResultsChanged> changed;

    /** A promise whose results are written down, while whoever else reports on it waits. */
    final class Page {

        private final MeasuredPromise promise;
        private final PromiseKeeping keeping;
        private final ZoneId zone = organisation.there(clock.instant()).getZone();
        private final LocalDate today = organisation.today();
        private final List<PromiseMissed> misses = new ArrayList<>();
        private final Map<LocalDate, Optional<WorkingDays>> calendarOf = new HashMap<>();
        private final Stopwatch stopwatch = new Stopwatch(day -> calendarOf.computeIfAbsent(day, this::calendar));

        private Page(ClauseKey key, boolean toWrite) {
            promise = promises.get(key);
            keeping = toWrite ? keepings.forChange(key) : null;
        }

        /** @throws ResultNotUsable when it cannot be, or does not fit the promise */
        ResultEntry judged(Map<ResultColumn, String> cells, Entered entered) {
            ResultCells said = new ResultCells(cells, zone);
            Yardstick yardstick = promise.on(said.firstDay());
            ReportedResult result = said.read(yardstick).notAfter(today);
            Integer amount = result.isCounted() ? null : stopwatch.amount(result, yardstick.unit());
            return new ResultEntry(promise.key(), result, yardstick, amount, entered);
        }

        void write(ResultEntry entry, Entered entered) {
            results.add(entry);
            Yardstick yardstick = promise.in(entry.version());
            if (yardstick.promisesAll() && entry.beyond(yardstick) > 0) {
                misses.add(new PromiseMissed(entry.id(), entered.corrects(), keeping.owner()));
            }
        }

        /** After the last one is written. */
        void close() {
            results.flush(); // what is owed names its result, which the provider does not know
            misses.forEach(missed::fire);
            keeping.changed();
            changed.fire(new ResultsChanged(promise.key().charter()));
        }

        private Optional<WorkingDays> calendar(LocalDate day) {
            return calendars
                    .at(day.atStartOfDay(zone).toInstant())
                    .or(calendars::current)
                    .map(view -> view.dates().count());
        }
    }

    /**
     * Cases or counts that somebody says by hand.
     *
     * @throws PromiseNotFound when it is in no version that was published
     * @throws ResultNotUsable when one cannot be, or does not fit the promise
     */
    public void report(ClauseKey key, List<Map<ResultColumn, String>> all, String by, Instant at) {
        Entered entered = new Entered(ResultOrigin.HAND, by, at, null, null);
        Page page = open(key);
        all.forEach(cells -> page.write(page.judged(cells, entered), entered));
        page.close();
    }

    /** @throws PromiseNotFound when it is in no version that was published */
    Page open(ClauseKey key) {
        return new Page(key, true);
    }

    /** To look only. */
    Page look(ClauseKey key) {
        return new Page(key, false);
    }
}
