package org.servicecharter.practice.learning;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.framework.Scenario;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.coverage.ClausesInForce;

/** Practises what to say and do. What anybody answered is kept nowhere; that they practised is, for themselves. */
@Stateless
@RolesAllowed({
    Role.Names.EMPLOYEE,
    Role.Names.AUTHOR,
    Role.Names.ADMINISTRATOR,
    Role.Names.APPROVER,
    Role.Names.AUDITOR,
    Role.Names.FACILITATOR
})
public class Practising {

    private static final int MOST_CLAUSES = 5;
    private static final int MOST_NEXT = 3;

    @Inject
    private Training training;

    @Inject
    private ClausesInForce clauses;

    @Inject
    private OrganisationQueries organisation;

    @Resource
    private SessionContext context;

    /** The library's first, level by level. @param level {@code null} for all */
    public List<ItemRow> items(ServiceLevel level) {
        Set<String> done = training.doneBy(caller());
        return Stream.concat(
                        Stream.of(Scenario.values())
                                .map(one -> new ItemRow(one.name(), one, null, 0, done.contains(one.name()))),
                        training.items().stream().map(one -> row(one, done)))
                .filter(one -> one.fits(level))
                .toList();
    }

    /** @throws ItemNotFound when there is none, or it is retired */
    public ItemRow item(String code) {
        return items(null).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(ItemNotFound::new);
    }

    /**
     * What the charters in force say to it: the principle it stands on, else the clauses made for the same level, kind and
     * exchange.
     */
    public List<ClauseInForce> charterOn(ItemRow item) {
        List<ClauseInForce> all = clauses.all();
        if (item.terms() != null && item.terms().principle() != null) {
            return all.stream()
                    .filter(clause -> clause.key().equals(item.terms().principle()))
                    .toList();
        }
        return all.stream()
                .filter(clause -> clause.terms() != null && agrees(item, clause.terms()))
                .limit(MOST_CLAUSES)
                .toList();
    }

    /**
     * What somebody who has just signed may practise next: what stands on a principle of the charter, else of level 1, and
     * is not practised yet. Nothing is assigned, nothing owed.
     */
    public List<ItemRow> after(String charter) {
        return items(null).stream()
                .filter(item -> !item.done() && (item.standsOn(charter) || item.fits(ServiceLevel.SYNTHETIC)))
                .sorted(Comparator.comparing(item -> !item.standsOn(charter)))
                .limit(MOST_NEXT)
                .toList();
    }

    /** @param answer the place of the one chosen. @return whether it was the best; then it counts as practised */
    public boolean answer(String code, int answer) {
        ItemRow item = item(code);
        boolean best = item.isScenario() && item.best() == answer;
        if (best) {
            training.done(caller(), code, organisation.today());
        }
        return best;
    }

    /** The caller compared their own words with the charter's answer, or learned it otherwise. */
    public void practised(String code) {
        item(code);
        training.done(caller(), code, organisation.today());
    }

    private static boolean agrees(ItemRow item, BehaviourTerms terms) {
        boolean level = terms.level() == null || terms.level() == item.level();
        boolean kind = terms.encounter() == null || terms.encounter() == item.encounter();
        boolean request = terms.exchange() == null || terms.exchange() == item.exchange();
        boolean said = terms.level() != null || terms.encounter() != null || terms.exchange() != null;
        return said && level && kind && request;
    }

    private static ItemRow row(TrainingItem item, Set<String> done) {
        return new ItemRow(item.code(), null, item.terms(), item.revision(), done.contains(item.code()));
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
