package org.servicecharter.practice.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.touchpoint.TouchpointQueries;
import org.servicecharter.touchpoint.TouchpointRow;

/** What all of staff see of it: what holds where, and what is missing; a {@link HeatMap} is made of it. */
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
public class CoverageQueries {

    @Inject
    private Coverage coverage;

    @Inject
    private ClausesInForce clauses;

    @Inject
    private TouchpointQueries touchpoints;

    @Inject
    private OrganisationQueries organisation;

    /** Every touchpoint on the map, in its order. */
    public List<Covered> all() {
        return covered(touchpoints.rows(), coverage.byTouchpoint());
    }

    /** @throws org.servicecharter.touchpoint.TouchpointNotFound when there is none with this code */
    public Covered of(String touchpoint) {
        TouchpointRow row = touchpoints.touchpoint(touchpoint);
        return covered(List.of(row), Map.of(row.code(), coverage.of(row.code())))
                .get(0);
    }

    /** All that may hold at a touchpoint, charter by charter. */
    public List<ClauseChoice> choices(String touchpoint) {
        TouchpointRow row = touchpoints.touchpoint(touchpoint);
        Set<ClauseKey> held = coverage.rows(touchpoint).keySet();
        return clauses.all().stream()
                .map(clause -> new ClauseChoice(clause, held.contains(clause.key()), clause.fits(row.details())))
                .toList();
    }

    private List<Covered> covered(List<TouchpointRow> rows, Map<String, List<ClauseInForce>> held) {
        Set<String> leaders = organisation.leadersAmong(rows.stream()
                .map(row -> row.details().owner())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> {
                    List<ClauseInForce> here = held.getOrDefault(row.code(), List.of());
                    String owner = row.details().owner();
                    boolean leads = owner != null && leaders.contains(owner);
                    return new Covered(row, here, Gap.of(row.details(), here, leads));
                })
                .toList();
    }
}
