package org.servicecharter.practice.breakdown;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.organisation.Role;
import org.servicecharter.touchpoint.TouchpointQueries;

/** Everybody tells of breakdowns; whoever told one, owns its touchpoint, is an author or administrator works on it. */
@Stateless
@RolesAllowed({
    Role.Names.EMPLOYEE,
    Role.Names.AUTHOR,
    Role.Names.ADMINISTRATOR,
    Role.Names.APPROVER,
    Role.Names.AUDITOR,
    Role.Names.FACILITATOR
})
public class BreakdownKeeping {

    @Inject
    private Breakdowns breakdowns;

    @Inject
    private BreakdownQueries queries;

    @Inject
    private TouchpointQueries touchpoints;

    @Resource
    private SessionContext context;

    /**
     * @return its code
     * @throws BreakdownNotUsable when something is missing, or does not fit the rest
     * @throws org.servicecharter.charter.version.WordingNotUsable when there are no words, or a text is too long
     * @throws org.servicecharter.practice.coverage.ClauseNotInForce when no charter in force has the clause
     */
    public String tell(BreakdownTerms terms) {
        return breakdowns.add(terms, kindAt(terms), context.getCallerPrincipal().getName(), false);
    }

    /**
     * @param seen the revision the person saw
     * @throws BreakdownNotYours unless the person may work on it
     * @throws BreakdownChangedMeanwhile when somebody was faster
     * @throws ThinkingMissing when it is done and the thinking of its kind would go
     */
    public void change(String code, long seen, BreakdownTerms terms) {
        Breakdown breakdown = mine(code, seen);
        breakdowns.change(breakdown, terms, kindAt(terms));
    }

    /** What was learned is written down. @throws ThinkingMissing until it is */
    public void finish(String code, long seen) {
        mine(code, seen).finish();
    }

    /** It is not over after all. */
    public void reopen(String code, long seen) {
        mine(code, seen).reopen();
    }

    private Breakdown mine(String code, long seen) {
        if (!queries.breakdown(code).editable()) {
            throw new BreakdownNotYours();
        }
        Breakdown breakdown = (Breakdown) breakdowns.get(code)[0];
        breakdown.requireRevision(seen);
        return breakdown;
    }

    private EncounterKind kindAt(BreakdownTerms terms) {
        return terms.touchpoint() == null
                ? null
                : touchpoints.touchpoint(terms.touchpoint()).details().encounter();
    }
}
