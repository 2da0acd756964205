package org.servicecharter.signoff.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
        Standings standings =
                standingCounts.of(campaign, organisation.there(clock.instant()).getZone());
        List<UnitStatus> units = units(campaign, standings);
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
                days(campaign, standings.signedByDay()),
                versions(
                        standings.byVersion(), all.rate().inScope() - all.rate().left()),
                DeclineReasons.told(counts.reasons(campaign), smallestGroup),
                smallestGroup);
    }

    private String title(Campaign campaign) {
        return charters.published(campaign.getCharterCode(), campaign.getCurrentVersion())
                .title();
    }

    private List<UnitStatus> units(Campaign campaign, Standings standings) {
        Map<String, Integer> here = standings.here();
        Map<String, Integer> left = standings.left();
        Map<String, Integer> exempt = counts.exempt(campaign);
        Map<String, Integer> paused = counts.paused(campaign);
        Map<String, Integer> signed = standings.signed();
        Map<String, Integer> declined = counts.declined(campaign);
        Map<String, String> names = organisation.unitNames();
        Set<String> codes = new TreeSet<>(here.keySet());
        codes.addAll(left.keySet());
        return codes.stream()
                .map(code -> new UnitStatus(
                        names.getOrDefault(code, code),
                        new CompletionRate(
                                here.getOrDefault(code, 0) + left.getOrDefault(code, 0),
                                exempt.getOrDefault(code, 0),
                                left.getOrDefault(code, 0),
                                paused.getOrDefault(code, 0),
                                signed.getOrDefault(code, 0)),
                        declined.getOrDefault(code, 0)))
                .sorted(Comparator.comparing(UnitStatus::name))
                .toList();
    }

    private static UnitStatus together(List<UnitStatus> units) {
        CompletionRate all =
                units.stream().map(UnitStatus::rate).reduce(new CompletionRate(0, 0, 0, 0, 0), CompletionRate::plus);
        return new UnitStatus(
                "", all, units.stream().mapToInt(UnitStatus::declined).sum());
    }

    /** What was signed before the campaign began counts from its first day. */
    private List<DayCount> days(Campaign campaign, Map<LocalDate, Integer> byDay) {
        List<DayCount> days = new ArrayList<>();
        LocalDate start = campaign.scope().startedOn();
        int signed = byDay.entrySet().stream()
                .filter(entry -> entry.getKey().isBefore(start))
                .mapToInt(Map.Entry::getValue)
                .sum();
        LocalDate today = organisation.today();
        for (LocalDate day = start; !day.isAfter(today); day = day.plusDays(1)) {
            signed += byDay.getOrDefault(day, 0);
            days.add(new DayCount(day, signed));
        }
        return days;
    }

    private static List<VersionCount> versions(Map<Integer, Integer> byVersion, int here) {
        List<VersionCount> versions = new ArrayList<>();
        byVersion.forEach((version, people) -> versions.add(new VersionCount(version, people)));
        versions.add(new VersionCount(
                0, here - versions.stream().mapToInt(VersionCount::people).sum()));
        versions.sort(Comparator.comparing(VersionCount::version).reversed());
        return versions;
    }
}
