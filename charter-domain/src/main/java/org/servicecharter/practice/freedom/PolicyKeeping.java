package org.servicecharter.practice.freedom;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.servicecharter.organisation.Role;
import org.servicecharter.touchpoint.TouchpointQueries;

/** Says what people may do for a customer without asking (S1). */
@Stateless
@RolesAllowed({Role.Names.AUTHOR, Role.Names.ADMINISTRATOR})
public class PolicyKeeping {

    @Inject
    private Policies policies;

    @Inject
    private TouchpointQueries touchpoints;

    @Resource
    private SessionContext context;

    /** @return the policy's code */
    public String state(PolicyTerms terms) {
        requireTouchpoint(terms);
        return policies.begin(terms, caller());
    }

    /**
     * The next version.
     *
     * @param seen the number of the version the person saw
     * @throws PolicyChangedMeanwhile when somebody was faster
     * @throws PolicyNotFound when it has ended
     */
    public void change(String code, int seen, PolicyTerms terms) {
        requireTouchpoint(terms);
        policies.next(seen(code, seen), terms, caller());
    }

    /**
     * It holds no longer.
     *
     * @throws PolicyChangedMeanwhile when somebody was faster
     */
    public void end(String code, int seen) {
        seen(code, seen).end();
    }

    private EmpowermentPolicy seen(String code, int seen) {
        EmpowermentPolicy policy = policies.get(code);
        if (policy.number() != seen) {
            throw new PolicyChangedMeanwhile();
        }
        return policy;
    }

    private void requireTouchpoint(PolicyTerms terms) {
        if (terms.touchpoint() != null) {
            touchpoints.touchpoint(terms.touchpoint());
        }
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
