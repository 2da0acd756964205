package org.servicecharter.signoff.team;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.Acknowledgement;
import org.servicecharter.signoff.Acknowledgements;
import org.servicecharter.signoff.Campaign;
import org.servicecharter.signoff.Campaigns;

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
    private Campaigns campaigns;

    @Inject
    private Acknowledgements acknowledgements;

    @Inject
    private CharterQueries charters;

    /**
     * One status for each charter that people are asked to sign, the oldest request first.
     *
     * @throws NoTeam when nobody reports to the caller
     */
    public List<TeamStatus> mine() {
        List<PersonRow> team =
                organisation.reportsOf(context.getCallerPrincipal().getName());
        if (team.isEmpty()) {
            throw new NoTeam();
        }
        return campaigns.running().stream().map(each -> status(each, team)).toList();
    }

    private TeamStatus status(Campaign campaign, List<PersonRow> team) {
        List<String> codes = team.stream().map(PersonRow::code).toList();
        var signed = byPerson(acknowledgements.of(codes, campaign.getCharterCode()));
        var declined = byPerson(acknowledgements.declines(codes, campaign.getCharterCode()));
        List<TeamRow> rows = team.stream()
                .map(person -> row(
                        campaign,
                        person,
                        signed.getOrDefault(person.code(), List.of()),
                        declined.getOrDefault(person.code(), List.of())))
                .toList();
        int done = (int) rows.stream().filter(row -> row.is(Standing.DONE)).count();
        return new TeamStatus(
                campaign.getCharterCode(),
                charters.published(campaign.getCharterCode(), campaign.getCurrentVersion())
                        .title(),
                campaign.getCurrentVersion(),
                CompletionRate.of(rows.size(), done),
                rows);
    }

    private static Map<String, List<Acknowledgement>> byPerson(List<Acknowledgement> records) {
        return records.stream().collect(Collectors.groupingBy(Acknowledgement::getPersonCode));
    }

    private static TeamRow row(
            Campaign campaign, PersonRow person, List<Acknowledgement> signed, List<Acknowledgement> declined) {
        int last = signed.isEmpty() ? 0 : signed.get(signed.size() - 1).getVersionNumber();
        Standing standing = campaign.settledBy(signed).isPresent()
                ? Standing.DONE
                : campaign.declinedBy(declined).isPresent() ? Standing.DECLINED : Standing.NOT_YET;
        return new TeamRow(person.code(), person.name(), standing, last);
    }
}
