package org.servicecharter.practice.freedom;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.touchpoint.TouchpointQueries;

/** Shows people what they are free to do, and counts that it was done. Nobody learns who did. */
@Stateless
@RolesAllowed({
    Role.Names.EMPLOYEE,
    Role.Names.AUTHOR,
    Role.Names.ADMINISTRATOR,
    Role.Names.APPROVER,
    Role.Names.AUDITOR,
    Role.Names.FACILITATOR
})
public class FreedomUsing {

    @Inject
    private Policies policies;

    @Inject
    private TouchpointQueries touchpoints;

    @Inject
    private OrganisationQueries organisation;

    /** All that hold today. */
    public List<PolicyView> all() {
        Map<String, Long> used = policies.usedSince(organisation.today().withDayOfMonth(1));
        return policies.current().stream()
                .map(policy -> new PolicyView(
                        policy.code(),
                        policy.number(),
                        policy.terms(),
                        policy.statedAt(),
                        used.getOrDefault(policy.code(), 0L)))
                .toList();
    }

    /** Those that hold at a touchpoint: its own, and those that hold everywhere. */
    public List<PolicyView> at(String touchpoint) {
        return all().stream()
                .filter(policy -> policy.terms().touchpoint() == null
                        || policy.terms().touchpoint().equals(touchpoint))
                .toList();
    }

    /**
     * It was used today.
     *
     * @param touchpoint where; {@code null} when it does not matter
     * @return what is needed to take it back, and told to nobody else
     * @throws PolicyNotFound when it holds no longer
     */
    public String use(String policy, String touchpoint) {
        if (touchpoint != null) {
            touchpoints.touchpoint(touchpoint);
        }
        return policies.use(policies.get(policy), touchpoint, organisation.today());
    }

    /** It was a slip of the thumb. */
    public void takeBack(String use) {
        policies.takeBack(use);
    }
}
