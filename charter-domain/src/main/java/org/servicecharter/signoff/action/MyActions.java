package org.servicecharter.signoff.action;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;

/** The caller's daily actions, and those that the people who report to the caller show. */
@Stateless
@RolesAllowed(Role.Names.EMPLOYEE)
public class MyActions {

    @Resource
    private SessionContext context;

    @Inject
    private DailyActions actions;

    @Inject
    private CharterQueries charters;

    @Inject
    private OrganisationQueries organisation;

    /**
     * One for each principle of the charter, blank where the caller has none; those for principles that are no longer
     * in it come last.
     *
     * @throws org.servicecharter.charter.version.VersionNotFound when nothing of this charter was published
     */
    public List<ActionRow> of(String charterCode) {
        Map<String, DailyAction> mine = mine(charterCode);
        List<String> principles = principles(charterCode);
        return Stream.concat(principles.stream(), mine.keySet().stream().filter(each -> !principles.contains(each)))
                .map(principle ->
                        mine.containsKey(principle) ? mine.get(principle).row() : new ActionRow(principle, "", false))
                .toList();
    }

    /**
     * Keeps all of them as they are now: where the words are blank, the action goes.
     *
     * @throws org.servicecharter.charter.version.WordingNotUsable when one is too long; nothing is changed then
     */
    public void keep(String charterCode, List<ActionRow> rows) {
        Map<String, DailyAction> mine = mine(charterCode);
        List<String> principles = principles(charterCode);
        rows.stream()
                .filter(row -> mine.containsKey(row.principle()) || principles.contains(row.principle()))
                .forEach(row -> actions.keep(caller(), charterCode, row));
    }

    /** What those who report to the caller show, person by person. */
    public List<SharedAction> sharedWithMe() {
        Map<String, String> names =
                organisation.reportsOf(caller()).stream().collect(Collectors.toMap(PersonRow::code, PersonRow::name));
        Map<String, String> titles = new TreeMap<>();
        return actions.sharedBy(names.keySet()).stream()
                .map(action -> new SharedAction(
                        names.get(action.getPersonCode()),
                        titles.computeIfAbsent(action.getCharterCode(), this::title),
                        action.getPrinciple(),
                        action.row().words()))
                .toList();
    }

    private String title(String charterCode) {
        return charters.current(charterCode).title();
    }

    private Map<String, DailyAction> mine(String charterCode) {
        return actions.of(caller(), charterCode).stream()
                .collect(Collectors.toMap(
                        DailyAction::getPrinciple, Function.identity(), (first, second) -> first, TreeMap::new));
    }

    private List<String> principles(String charterCode) {
        PublishedVersion version = charters.current(charterCode);
        return version.original().content().principles().stream()
                .map(principle -> principle.name())
                .distinct()
                .toList();
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
