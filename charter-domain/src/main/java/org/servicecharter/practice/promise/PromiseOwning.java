package org.servicecharter.practice.promise;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.practice.coverage.ClauseKey;

/** Says who answers for a promise, when it is peak and what was done about a miss; and shows customers how it is kept. */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.AUTHOR, Role.Names.ADMINISTRATOR})
public class PromiseOwning {

    @Inject
    private PromiseKeepings keepings;

    @Inject
    private MeasuredPromises promises;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Clock clock;

    @Inject
    private Event<ResultsChanged> changed;

    @Resource
    private SessionContext context;

    /**
     * From now on this person answers for the promise.
     *
     * @param person {@code null} for nobody; then customers see no results either
     * @throws PromiseOwnerNotKnown when nobody who works here today has this code
     */
    @RolesAllowed({Role.Names.AUTHOR, Role.Names.ADMINISTRATOR})
    public void appoint(ClauseKey key, String person) {
        if (person != null && organisation.employee(person).isEmpty()) {
            throw new PromiseOwnerNotKnown(person);
        }
        PromiseKeeping keeping = open(key);
        keeping.answeredForBy(person);
        changed(keeping);
    }

    /**
     * Customers see how it is kept, or no longer.
     *
     * @throws PublishingNotYours unless the caller answers for the promise
     */
    public void show(ClauseKey key, boolean toCustomers) {
        PromiseKeeping keeping = open(key);
        if (!keeping.isOwnedBy(context.getCallerPrincipal().getName())) {
            throw new PublishingNotYours();
        }
        keeping.show(toCustomers);
        changed(keeping);
    }

    /** @throws PeakDatesNotUsable when they end before they begin, or the promise knows no peak */
    public void markPeak(ClauseKey key, LocalDate firstDay, LocalDate lastDay) {
        PromiseKeeping keeping = kept(key);
        if (promises.get(key).editions().stream()
                .allMatch(one -> one.yardstick().peakValue() == null)) {
            throw new PeakDatesNotUsable();
        }
        keepings.add(new PeakDates(key, firstDay, lastDay));
        changed(keeping);
    }

    public void unmarkPeak(ClauseKey key, long peak) {
        PromiseKeeping keeping = kept(key);
        keepings.unmark(key, peak);
        changed(keeping);
    }

    /** What was done about a month; customers read it where they see the keepings. */
    public void note(ClauseKey key, YearMonth month, String words) {
        PromiseKeeping keeping = kept(key);
        keepings.note(key, month, words, context.getCallerPrincipal().getName(), clock.instant());
        changed(keeping);
    }

    private PromiseKeeping kept(ClauseKey key) {
        if (!PromiseKeepings.isKeeper(context, keepings.find(key))) {
            throw new PromiseNotYours();
        }
        return open(key);
    }

    private PromiseKeeping open(ClauseKey key) {
        promises.get(key);
        return keepings.forChange(key);
    }

    private void changed(PromiseKeeping keeping) {
        keeping.changed();
        changed.fire(new ResultsChanged(keeping.key().charter()));
    }
}
