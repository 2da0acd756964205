package org.servicecharter.practice.improvement;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;

/**
 * Everybody proposes what could become better; whoever proposed it, sees to it, is an author or administrator works on it.
 * Nobody is counted or compared by it.
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
public class ImprovementKeeping {

    @Inject
    private Improvements improvements;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * @param finding the code of the finding of a review it comes from; {@code null} for none; one that is not there is none
     * @return its code
     * @throws ImprovementNotUsable when something is missing, or the owner does not work here today
     * @throws org.servicecharter.charter.version.WordingNotUsable when there are no words, or a text is too long
     */
    public String propose(ImprovementTerms terms, String finding) {
        String from = terms.source() == IdeaSource.REVIEW
                ? improvements.findFinding(finding).orElse(null)
                : null;
        return improvements.add(checked(terms, null), from, caller(), clock.instant());
    }

    /**
     * @param seen the revision the person saw
     * @throws ImprovementNotYours unless the person may work on it
     * @throws ImprovementChangedMeanwhile when somebody was faster
     * @throws ImprovementNotUsable when something is missing, or the owner does not work here today
     * @throws org.servicecharter.charter.version.WordingNotUsable when there are no words, or a text is too long
     */
    public void change(String code, long seen, ImprovementTerms terms) {
        Object[] found = improvements.get(code);
        ImprovementRow before = row(found);
        if (!before.editable()) {
            throw new ImprovementNotYours();
        }
        Improvement improvement = (Improvement) found[0];
        improvement.requireRevision(seen);
        improvement.know(checked(terms, before.terms().owner()));
    }

    public long count(ImprovementSearch search) {
        return improvements.count(search);
    }

    /** The latest first. @param first those to skip; at most {@code size} follow */
    public List<ImprovementRow> page(ImprovementSearch search, int first, int size) {
        return improvements.page(search, first, size).stream().map(this::row).toList();
    }

    /** @throws ImprovementNotFound when there is none with this code */
    public ImprovementRow improvement(String code) {
        return row(improvements.get(code));
    }

    /** How many there are of every kind. */
    public List<KindCount> kinds() {
        return improvements.byKind();
    }

    /** An owner who has left may stay; a new one works here. */
    private ImprovementTerms checked(ImprovementTerms terms, String ownerBefore) {
        ImprovementTerms checked = terms.checked();
        String owner = checked.owner();
        if (owner != null
                && !owner.equals(ownerBefore)
                && organisation.employee(owner).isEmpty()) {
            throw new ImprovementNotUsable("owner");
        }
        return checked;
    }

    private ImprovementRow row(Object[] found) {
        Improvement improvement = (Improvement) found[0];
        boolean editable = improvement.isOf(caller())
                || context.isCallerInRole(Role.Names.AUTHOR)
                || context.isCallerInRole(Role.Names.ADMINISTRATOR);
        return improvement.row((String) found[1], editable);
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
