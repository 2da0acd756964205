package org.servicecharter.signoff.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.Campaign;
import org.servicecharter.signoff.Campaigns;
import org.servicecharter.signoff.team.CompletionRate;

/**
 * How far the organisation has come with signing a charter, for those who answer for it and for administrators (SO-14). Each
 * charter is one report; what a single person did is not in it.
 */
@Stateless
@RolesAllowed({Role.Names.AUTHOR, Role.Names.APPROVER, Role.Names.ADMINISTRATOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OverviewQueries {

    @Inject
    private Campaigns campaigns;

    @Inject
    private StandingCounts standingCounts;

    @Inject
    private SignerCounts signerCounts;

    @Inject
    private OverviewCounts counts;

    @Inject
    private CharterQueries charters;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Clock clock;

    /** Code and title of every charter that people are asked to sign, the oldest request first. */
    public List<CharterAsked> charters() {
        return campaigns.running().stream()
                .map(campaign -> new CharterAsked(campaign.getCharterCode(), title(campaign)))
                .toList();
    }

    /** @throws org.servicecharter.signoff.NothingToSign when nobody is asked to sign this charter */
    public CharterOverview of(String charterCode) {
        Campaign campaign = campaigns.getRunning(charterCode);
        Standings standings = standings(campaign);
        List<UnitStatus> units = units(standings);
        UnitStatus all = together(units);
        int smallestGroup = organisation.smallestGroup();
        return new CharterOverview(
                charterCode,
                title(campaign),
                campaign.getCurrentVersion(),
                campaign.scope().startedOn(),
                campaign.scope().teamsAskedOn(),
                standings.leaders() == null ? null : new UnitStatus("", standings.leaders(), 0),
                all,
                units,
                standings.days(campaign.scope().startedOn(), organisation.today()),
                standings.versions(),
                DeclineReasons.told(counts.reasons(campaign), smallestGroup),
                smallestGroup);
    }

    private Standings standings(Campaign campaign) {
        ZoneId zone = organisation.there(clock.instant()).getZone();
        Future<Standings.Signed> signed = signerCounts.signed(campaign, zone);
        List<Standings.Group> people = standingCounts.people(campaign);
        Map<String, Integer> exempt = counts.exempt(campaign);
        Map<String, Integer> paused = counts.paused(campaign);
        Map<String, Integer> declined = counts.declined(campaign);
        try {
            return new Standings(people, signed.get(), standingCounts.leaders(campaign), exempt, paused, declined);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new EJBException(ended);
        } catch (ExecutionException fault) {
            throw new EJBException(fault);
        }
    }

    private String title(Campaign campaign) {
        return charters.published(campaign.getCharterCode(), campaign.getCurrentVersion())
                .title();
    }

    private List<UnitStatus> units(Standings standings) {
        Map<String, Integer> here = standings.here();
        Map<String, Integer> left = standings.left();
        Map<String, Integer> done = standings.done();
        Map<String, String> names = organisation.unitNames();
        Set<String> codes = new TreeSet<>(here.keySet());
        codes.addAll(left.keySet());
        return codes.stream()
                .map(code -> new UnitStatus(
                        names.getOrDefault(code, code),
                        CompletionRate.counted(
                                here.getOrDefault(code, 0) + left.getOrDefault(code, 0),
                                standings.exempt().getOrDefault(code, 0),
                                left.getOrDefault(code, 0),
                                standings.paused().getOrDefault(code, 0),
                                done.getOrDefault(code, 0)),
                        standings.declined().getOrDefault(code, 0)))
                .sorted(Comparator.comparing(UnitStatus::name))
                .toList();
    }

    private static UnitStatus together(List<UnitStatus> units) {
        CompletionRate all =
                units.stream().map(UnitStatus::rate).reduce(new CompletionRate(0, 0, 0, 0, 0), CompletionRate::plus);
        return new UnitStatus(
                "", all, units.stream().mapToInt(UnitStatus::declined).sum());
    }
}
