package org.servicecharter.practice.glance;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;
import org.servicecharter.practice.coverage.CoverageQueries;
import org.servicecharter.practice.followup.FollowUpKeeping;
import org.servicecharter.practice.followup.FollowUpRow;
import org.servicecharter.practice.guide.OldScripts;
import org.servicecharter.practice.learning.LearningQueries;
import org.servicecharter.practice.learning.TeamLearning;
import org.servicecharter.practice.redress.RedressDoing;
import org.servicecharter.practice.result.KeepingQueries;
import org.servicecharter.practice.result.PromiseResult;

/**
 * What a team looks at on Monday: of the whole organisation what all of staff may read anyway, of teams only the
 * reader's own, and of those only counts from the smallest group on.
 */
@Stateless
@RolesAllowed({
    Role.Names.EMPLOYEE,
    Role.Names.AUTHOR,
    Role.Names.ADMINISTRATOR,
    Role.Names.APPROVER,
    Role.Names.AUDITOR,
    Role.Names.FACILITATOR
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class GlanceQueries {

    private static final int WEEK_DAYS = 7;

    @Inject
    private GlanceCounts counts;

    @Inject
    private KeepingQueries keeping;

    @Inject
    private FollowUpKeeping followUps;

    @Inject
    private LearningQueries learning;

    @Inject
    private CoverageQueries coverage;

    @Inject
    private RedressDoing redress;

    @Inject
    private OldScripts scripts;

    @Inject
    private OrganisationQueries organisation;

    @Resource
    private SessionContext context;

    public Glance glance() {
        LocalDate today = organisation.today();
        List<LocalDate> mondays = WeekLine.mondays(today);
        LocalDate monday = mondays.get(mondays.size() - 1);
        List<StoryCount> stories = counts.stories(today);
        List<PersonRow> reports = organisation.reportsOf(caller());
        List<PromiseResult> promises = keeping.all();
        List<LastMonth> reported = lastMonth(promises, YearMonth.from(today).minusMonths(1));
        return new Glance(
                today,
                mondays,
                counts.lines(today, stories),
                MonthTold.of(stories, today),
                reported,
                promises.size() - reported.size(),
                due(monday.plusDays(WEEK_DAYS)),
                reports.isEmpty() ? null : counts.team(caller(), reports.size(), monday),
                floors(reports),
                MapState.of(coverage.all()),
                seesRedress() ? redress.open() : 0,
                scripts.all());
    }

    private static List<LastMonth> lastMonth(List<PromiseResult> promises, YearMonth month) {
        return promises.stream()
                .map(one -> LastMonth.of(one, month))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(LastMonth::isKept)) // stable: else as in the charters
                .toList();
    }

    private List<FollowUpRow> due(LocalDate before) {
        return followUps.open().stream()
                .filter(one -> one.dueOn().isBefore(before))
                .toList();
    }

    private List<TeamLearning> floors(List<PersonRow> reports) {
        Map<String, String> names = organisation.unitNames();
        Set<String> own = Stream.concat(organisation.person(caller()).stream(), reports.stream())
                .map(PersonRow::unitCode)
                .filter(Objects::nonNull)
                .map(code -> names.getOrDefault(code, code))
                .collect(Collectors.toSet());
        return learning.teams().stream()
                .filter(team -> own.contains(team.unit()))
                .toList();
    }

    private boolean seesRedress() {
        return Stream.of(Role.Names.EMPLOYEE, Role.Names.AUTHOR, Role.Names.ADMINISTRATOR)
                .anyMatch(context::isCallerInRole);
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
