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
        Map<String, List<Acknowledgement>> signed =
                acknowledgements.of(team.stream().map(PersonRow::code).toList(), campaign.getCharterCode()).stream()
                        .collect(Collectors.groupingBy(Acknowledgement::getPersonCode));
        List<TeamRow> rows = team.stream()
                .map(person -> row(campaign, person, signed.getOrDefault(person.code(), List.of())))
                .toList();
        int done = (int) rows.stream().filter(TeamRow::done).count();
        return new TeamStatus(
                campaign.getCharterCode(),
                charters.published(campaign.getCharterCode(), campaign.getCurrentVersion())
                        .title(),
                campaign.getCurrentVersion(),
                CompletionRate.of(rows.size(), done),
                rows);
    }

    private static TeamRow row(Campaign campaign, PersonRow person, List<Acknowledgement> signed) {
        int last = signed.isEmpty() ? 0 : signed.get(signed.size() - 1).getVersionNumber();
        return new TeamRow(person.name(), campaign.settledBy(signed).isPresent(), last);
    }
}
