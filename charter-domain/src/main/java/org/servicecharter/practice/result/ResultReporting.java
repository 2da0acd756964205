package org.servicecharter.practice.result;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.organisation.Role;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.promise.PromiseKeepings;
import org.servicecharter.practice.promise.PromiseNotFound;
import org.servicecharter.practice.promise.PromiseNotYours;

/** Says by hand how a promise was kept. For authors, administrators and whoever answers for the promise. */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.AUTHOR, Role.Names.ADMINISTRATOR})
public class ResultReporting {

    @Inject
    private ResultBook book;

    @Inject
    private Results results;

    @Inject
    private PromiseKeepings keepings;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * One more case, or count.
     *
     * @throws PromiseNotFound when it is in no version that was published
     * @throws PromiseNotYours unless the caller looks after the promise
     * @throws ResultNotUsable when it cannot be, or does not fit the promise
     */
    public void report(ClauseKey key, Map<ResultColumn, String> cells) {
        requireKeeper(key);
        book.report(key, List.of(cells), context.getCallerPrincipal().getName(), clock.instant());
    }

    /**
     * This is right, and what was said before is kept as history.
     *
     * @param wrong the id of the result it stands for
     * @param reason why
     * @throws ResultChangedMeanwhile when it was corrected before
     */
    public void correct(ClauseKey key, long wrong, Map<ResultColumn, String> cells, String reason) {
        requireKeeper(key);
        ResultBook.Page page = book.open(key);
        Entered entered = entered(results.current(key, wrong).id(), reason);
        page.write(page.judged(cells, entered), entered);
        page.close();
    }

    /**
     * It never was, say as it belongs to another promise.
     *
     * @throws ResultChangedMeanwhile when it was corrected before
     */
    public void takeBack(ClauseKey key, long wrong, String reason) {
        requireKeeper(key);
        ResultBook.Page page = book.open(key);
        ResultEntry entry = results.current(key, wrong);
        results.add(entry.takenBack(entered(entry.id(), reason)));
        page.close();
    }

    private Entered entered(Long corrects, String reason) {
        String why = WordingNotUsable.checked(reason, ResultEntry.REASON_MAX);
        return new Entered(ResultOrigin.HAND, context.getCallerPrincipal().getName(), clock.instant(), corrects, why);
    }

    private void requireKeeper(ClauseKey key) {
        if (!PromiseKeepings.isKeeper(context, keepings.find(key))) {
            throw new PromiseNotYours();
        }
    }
}
