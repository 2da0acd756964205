package org.servicecharter.practice.coverage;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicecharter.organisation.Role;
import org.servicecharter.touchpoint.TouchpointQueries;

/** Says which clauses of charters hold at a touchpoint. For whoever may change the touchpoint. */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.AUTHOR, Role.Names.ADMINISTRATOR})
public class CoverageSetting {

    @Inject
    private Coverage coverage;

    @Inject
    private ClausesInForce clauses;

    @Inject
    private TouchpointQueries touchpoints;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * From now on these hold, and no others. What was chosen of clauses that are not in force stays as it is.
     *
     * @param seen what held when the person looked
     * @throws org.servicecharter.touchpoint.TouchpointNotYours unless the person may change the touchpoint
     * @throws CoverageChangedMeanwhile when something else holds by now
     * @throws ClauseNotInForce when one of the chosen is in no charter in force
     */
    public void hold(String touchpoint, Set<ClauseKey> seen, Set<ClauseKey> chosen) {
        touchpoints.editable(touchpoint);
        Set<ClauseKey> inForce = clauses.all().stream().map(ClauseInForce::key).collect(Collectors.toSet());
        Map<ClauseKey, TouchpointClause> now = coverage.rows(touchpoint);
        now.keySet().retainAll(inForce);
        if (!now.keySet().equals(seen)) {
            throw new CoverageChangedMeanwhile();
        }
        if (!inForce.containsAll(chosen)) {
            throw new ClauseNotInForce();
        }
        now.forEach((key, row) -> {
            if (!chosen.contains(key)) {
                coverage.remove(row);
            }
        });
        chosen.stream()
                .filter(key -> !now.containsKey(key))
                .forEach(key -> coverage.add(
                        touchpoint, key, context.getCallerPrincipal().getName(), clock.instant()));
    }
}
