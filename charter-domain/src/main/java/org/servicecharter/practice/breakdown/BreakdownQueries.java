package org.servicecharter.practice.breakdown;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.servicecharter.organisation.Role;
import org.servicecharter.practice.citation.Citation;
import org.servicecharter.practice.citation.Citations;
import org.servicecharter.practice.citation.CitedClause;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.coverage.ClausesInForce;
import org.servicecharter.touchpoint.Touchpoint;

/** What all of staff read of breakdowns, a page at a time. */
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
public class BreakdownQueries {

    @Inject
    private Breakdowns breakdowns;

    @Inject
    private Citations citations;

    @Inject
    private ClausesInForce clauses;

    @Resource
    private SessionContext context;

    public long count(BreakdownSearch search) {
        return breakdowns.count(search);
    }

    /** The latest day first. @param first the breakdowns to skip; at most {@code size} follow */
    public List<BreakdownRow> page(BreakdownSearch search, int first, int size) {
        return rows(breakdowns.page(search, first, size));
    }

    /** @throws BreakdownNotFound when there is none with this code */
    public BreakdownRow breakdown(String code) {
        return rows(List.<Object[]>of(breakdowns.get(code))).get(0);
    }

    /** What can fail: principles, behaviours and promises in force. */
    public List<ClauseInForce> clauses() {
        return clauses.all();
    }

    private List<BreakdownRow> rows(List<Object[]> found) {
        Map<Citation, CitedClause> texts = citations.texts(
                found.stream().map(one -> ((Breakdown) one[0]).clause()).toList());
        return found.stream()
                .map(one -> row((Breakdown) one[0], (Touchpoint) one[1], texts))
                .toList();
    }

    private BreakdownRow row(Breakdown one, Touchpoint touchpoint, Map<Citation, CitedClause> texts) {
        String caller = context.getCallerPrincipal().getName();
        boolean editable = one.isToldBy(caller)
                || touchpoint != null && caller.equals(touchpoint.details().owner())
                || context.isCallerInRole(Role.Names.AUTHOR)
                || context.isCallerInRole(Role.Names.ADMINISTRATOR);
        return new BreakdownRow(
                one.code(),
                one.revision(),
                one.terms(),
                one.clause() == null ? null : texts.get(one.clause()),
                touchpoint == null ? null : touchpoint.getName(),
                one.state(),
                one.isByCustomer(),
                one.toldAt(),
                editable);
    }
}
