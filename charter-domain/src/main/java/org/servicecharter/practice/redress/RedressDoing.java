package org.servicecharter.practice.redress;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.promise.MeasuredPromise;
import org.servicecharter.practice.promise.MeasuredPromises;
import org.servicecharter.practice.promise.PromiseKeepings;
import org.servicecharter.practice.promise.PromiseNotYours;
import org.servicecharter.practice.promise.PromiseOwnerNotKnown;
import org.servicecharter.practice.result.ResultEntry;

/** Shows whoever answers for promises what is owed to customers, and notes that it was made good. */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.AUTHOR, Role.Names.ADMINISTRATOR})
public class RedressDoing {

    @Inject
    private RedressTasks tasks;

    @Inject
    private PromiseKeepings keepings;

    @Inject
    private MeasuredPromises promises;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * What the caller is to make good; authors and administrators see everybody's.
     *
     * @param done what was made good, instead of what is open
     */
    public RedressPage page(boolean done, int page) {
        String owner = ownerSeen();
        long count = tasks.count(done, owner);
        int last = (int) Math.max(1, (count + RedressPage.ROWS - 1) / RedressPage.ROWS);
        int shown = Math.max(1, Math.min(page, last));
        Map<String, List<MeasuredPromise>> charters = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        List<RedressRow> rows = tasks.page(done, owner, (shown - 1) * RedressPage.ROWS, RedressPage.ROWS).stream()
                .map(pair -> row((RedressTask) pair[0], (ResultEntry) pair[1], charters, names))
                .toList();
        return new RedressPage(rows, shown, count);
    }

    /** How many are open of those the caller sees. */
    public long open() {
        return tasks.count(false, ownerSeen());
    }

    /** How many are open after results of a promise. */
    public long open(ClauseKey key) {
        return tasks.open(key);
    }

    /**
     * It was made good.
     *
     * @throws RedressNotFound when it is owed no more, as the result was corrected
     * @throws RedressDoneAlready when it was done before
     * @throws PromiseNotYours unless the caller is to do it, or looks after the promise
     */
    public void finish(long task, String words) {
        mine(task).finish(words, caller(), clock.instant());
    }

    /**
     * Somebody else makes it good.
     *
     * @throws PromiseOwnerNotKnown when nobody who works here today has this code
     */
    public void give(long task, String person) {
        if (organisation.employee(person).isEmpty()) {
            throw new PromiseOwnerNotKnown(person);
        }
        mine(task).giveTo(person);
    }

    /** {@code null} for everybody's. */
    private String ownerSeen() {
        boolean all = context.isCallerInRole(Role.Names.AUTHOR) || context.isCallerInRole(Role.Names.ADMINISTRATOR);
        return all ? null : caller();
    }

    private RedressTask mine(long id) {
        Object[] pair = tasks.get(id);
        RedressTask task = (RedressTask) pair[0];
        if (!isMine(task, ((ResultEntry) pair[1]).key())) {
            throw new PromiseNotYours();
        }
        return task;
    }

    private boolean isMine(RedressTask task, ClauseKey key) {
        return task.isOwnedBy(caller()) || PromiseKeepings.isKeeper(context, keepings.find(key));
    }

    private RedressRow row(
            RedressTask task,
            ResultEntry entry,
            Map<String, List<MeasuredPromise>> charters,
            Map<String, String> names) {
        ClauseKey key = entry.key();
        MeasuredPromise promise = charters.computeIfAbsent(key.charter(), promises::of).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        return new RedressRow(
                task.id(),
                promise,
                entry.firstDay(),
                entry.beyond(promise.in(entry.version())),
                entry.reference(),
                task.owner() == null ? null : names.computeIfAbsent(task.owner(), this::name),
                task.doneAt() == null,
                task.done(),
                task.doneBy() == null ? null : names.computeIfAbsent(task.doneBy(), this::name),
                task.doneAt());
    }

    private String name(String person) {
        return person == null
                ? null
                : organisation.person(person).map(PersonRow::name).orElse(person);
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
