package org.servicecharter.signoff.team;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.Acknowledgement;
import org.servicecharter.signoff.Acknowledgements;
import org.servicecharter.signoff.Campaign;
import org.servicecharter.signoff.Campaigns;
import org.servicecharter.signoff.refusal.RefusalNotes;
import org.servicecharter.signoff.scope.Asked;
import org.servicecharter.signoff.scope.AskedPeople;

/** How far the people who report to the caller have come. Leavers are not counted after their last day (SO-11). */
@Stateless
@RolesAllowed(Role.Names.EMPLOYEE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TeamQueries {

    @Resource
    private SessionContext context;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private People people;

    @Inject
    private AskedPeople asked;

    @Inject
    private RefusalNotes notes;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Acknowledgements acknowledgements;

    @Inject
    private CharterQueries charters;

    /**
     * One status for each charter that somebody of the team is asked to sign, the oldest request first.
     *
     * @throws NoTeam when nobody reports to the caller
     */
    public List<TeamStatus> mine() {
        List<Person> team = people.reportsOf(context.getCallerPrincipal().getName(), organisation.today());
        if (team.isEmpty()) {
            throw new NoTeam();
        }
        return campaigns.running().stream()
                .map(campaign -> status(campaign, asked.among(campaign.scope(), team)))
                .filter(status -> !status.rows().isEmpty())
                .toList();
    }

    private TeamStatus status(Campaign campaign, List<Asked> team) {
        List<String> codes = team.stream().map(one -> one.person().getCode()).toList();
        var signed = byPerson(acknowledgements.of(codes, campaign.getCharterCode()));
        var declined = byPerson(acknowledgements.declines(codes, campaign.getCharterCode()));
        Set<String> refused = notes.finalAmong(declined.values().stream()
                .flatMap(List::stream)
                .map(Acknowledgement::getRecordId)
                .toList());
        List<TeamRow> rows = team.stream()
                .map(one -> row(
                        campaign,
                        one,
                        signed.getOrDefault(one.person().getCode(), List.of()),
                        declined.getOrDefault(one.person().getCode(), List.of()),
                        refused))
                .toList();
        LocalDate askedOn = campaign.scope().teamsAskedOn();
        return new TeamStatus(
                campaign.getCharterCode(),
                charters.published(campaign.getCharterCode(), campaign.getCurrentVersion())
                        .title(),
                campaign.getCurrentVersion(),
                askedOn.isAfter(organisation.today()) ? askedOn : null,
                new CompletionRate(
                        rows.size(),
                        count(rows, Standing.EXEMPT),
                        0, // reportsOf knows nobody who has left
                        count(rows, Standing.PAUSED),
                        count(rows, Standing.DONE)),
                rows);
    }

    private static int count(List<TeamRow> rows, Standing standing) {
        return (int) rows.stream().filter(row -> row.is(standing)).count();
    }

    private static Map<String, List<Acknowledgement>> byPerson(List<Acknowledgement> records) {
        return records.stream().collect(Collectors.groupingBy(Acknowledgement::getPersonCode));
    }

    private static TeamRow row(
            Campaign campaign,
            Asked one,
            List<Acknowledgement> signed,
            List<Acknowledgement> declined,
            Set<String> refused) {
        int last = signed.isEmpty() ? 0 : signed.get(signed.size() - 1).getVersionNumber();
        Optional<Acknowledgement> no = campaign.declinedBy(declined);
        Standing standing = Standing.of(campaign.settledBy(signed).isPresent(), one.release(), no.isPresent());
        if (standing == Standing.DECLINED
                && no.filter(each -> refused.contains(each.getRecordId())).isPresent()) {
            standing = Standing.REFUSED;
        }
        return new TeamRow(one.person().getCode(), one.person().getName(), standing, last);
    }
}
