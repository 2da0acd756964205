package org.servicecharter.practice.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.touchpoint.TouchpointQueries;
import org.servicecharter.touchpoint.TouchpointRow;

/** The floor of each touchpoint that a team answers for: counts alone, from the smallest group on (S1). */
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
public class FloorQueries {

    @Inject
    private Training training;

    @Inject
    private Practising practising;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private TouchpointQueries touchpoints;

    /** As the map has them; those that name no unit are left out. */
    public List<TouchpointFloor> floors() {
        LocalDate today = organisation.today();
        List<ItemRow> first = practising.items(ServiceLevel.SYNTHETIC);
        Map<String, Map<String, Long>> counts =
                training.practisedEach(first.stream().map(ItemRow::code).toList(), today);
        Map<String, Long> people = training.people(today);
        Map<String, String> names = organisation.unitNames();
        int smallest = organisation.smallestGroup();
        return touchpoints.rows().stream()
                .filter(row -> !row.retired() && row.details().unit() != null)
                .map(row -> floor(row, first, counts, people, names, smallest))
                .toList();
    }

    private static TouchpointFloor floor(
            TouchpointRow row,
            List<ItemRow> first,
            Map<String, Map<String, Long>> counts,
            Map<String, Long> people,
            Map<String, String> names,
            int smallest) {
        String unit = row.details().unit();
        return TouchpointFloor.of(
                row.code(),
                row.name(),
                names.getOrDefault(unit, unit),
                first.stream().filter(item -> item.fits(row.details())).toList(),
                people.getOrDefault(unit, 0L),
                counts.getOrDefault(unit, Map.of()),
                smallest);
    }
}
