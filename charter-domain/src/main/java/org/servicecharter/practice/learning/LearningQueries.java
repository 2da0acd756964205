package org.servicecharter.practice.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.touchpoint.TouchpointQueries;

/** How far teams have come with what they practise: counts alone, from the smallest group on (S1). */
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
public class LearningQueries {

    @Inject
    private Training training;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private TouchpointQueries touchpoints;

    /** Units in which anybody works, by name; where no touchpoint names a unit, all of them face customers. */
    public List<TeamLearning> teams() {
        LocalDate today = organisation.today();
        Set<String> facing = touchpoints.rows().stream()
                .map(row -> row.details().unit())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<String> first = training.codes(ServiceLevel.SYNTHETIC);
        Map<String, Long> one = training.practised(first, first.size(), today);
        Map<String, Long> two = training.practised(training.codes(ServiceLevel.GENUINE), 1, today);
        Map<String, Long> three = training.practised(training.codes(ServiceLevel.SUPER), 1, today);
        Map<String, String> names = organisation.unitNames();
        int smallest = organisation.smallestGroup();
        return training.people(today).entrySet().stream()
                .map(unit -> TeamLearning.of(
                        names.getOrDefault(unit.getKey(), unit.getKey()),
                        facing.isEmpty() || facing.contains(unit.getKey()),
                        unit.getValue(),
                        one.getOrDefault(unit.getKey(), 0L),
                        two.getOrDefault(unit.getKey(), 0L),
                        three.getOrDefault(unit.getKey(), 0L),
                        smallest))
                .sorted(Comparator.comparing(TeamLearning::unit))
                .toList();
    }
}
