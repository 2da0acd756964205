package org.servicecharter.charter.draft;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.text.ProvisionTerms;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Draft;
import org.servicecharter.charter.version.Side;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;

/**
 * Edits the wording of a draft clause by clause. Each method is one transaction; whoever changes a clause names the
 * revision they saw and is refused when somebody else was faster.
 */
@Stateless
@RolesAllowed(Role.Names.AUTHOR)
public class ClauseDrafting {

    @Inject
    private Charters charters;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** Writes the definition where there is none yet. */
    public void define(String code, String wording) {
        draft(code).define(codes.id(), wording, List.of());
    }

    public void addPrinciple(String code, String wording) {
        draft(code).addPrinciple(codes.id(), wording, List.of());
    }

    public void addBehaviour(String code, String principle, Side side, String wording) {
        draft(code).addBehaviour(principle, side, codes.id(), wording, List.of());
    }

    /** @throws org.servicecharter.charter.version.TermsNotUsable when it is of the third level, which is no clause */
    public void addBehaviour(String code, String principle, Side side, String wording, BehaviourTerms terms) {
        draft(code).addBehaviour(principle, side, codes.id(), wording, terms, List.of());
    }

    /** @throws org.servicecharter.charter.version.TermsNotUsable when a number cannot be meant */
    public void addPromise(String code, String wording, PromiseTerms terms) {
        draft(code).addPromise(codes.id(), wording, terms, List.of());
    }

    /**
     * @param part one of {@link Part#provisions()}
     * @throws org.servicecharter.charter.version.TermsNotUsable when a number cannot be meant
     */
    public void addProvision(String code, Part part, String wording, ProvisionTerms terms) {
        draft(code).addProvision(part, codes.id(), wording, terms, List.of());
    }

    public void agree(String code, String clause, long seenRevision, String wording, BehaviourTerms terms) {
        draft(code).agree(clause, seenRevision, wording, terms);
    }

    public void agree(String code, String clause, long seenRevision, String wording, PromiseTerms terms) {
        draft(code).agree(clause, seenRevision, wording, terms);
    }

    public void agree(String code, String clause, long seenRevision, String wording, ProvisionTerms terms) {
        draft(code).agree(clause, seenRevision, wording, terms);
    }

    /** Gives a clause other words; what it came from stays with it. */
    public void reword(String code, String clause, long seenRevision, String wording) {
        draft(code).reword(clause, seenRevision, wording);
    }

    /** @param by {@code -1} one place up, {@code 1} one place down among its like */
    public void shift(String code, String clause, long seenRevision, int by) {
        draft(code).shift(clause, seenRevision, by);
    }

    /** Puts a behaviour last under another principle, or on the other side. */
    public void moveUnder(String code, String clause, long seenRevision, String principle, Side side) {
        draft(code).moveUnder(clause, seenRevision, principle, side);
    }

    /** Takes a clause out, a principle with its behaviours; until publication it can be put back. */
    public void remove(String code, String clause, long seenRevision) {
        draft(code).remove(clause, seenRevision);
    }

    public void putBack(String code, String clause) {
        draft(code).putBack(clause);
    }

    private Draft draft(String code) {
        return charters.getForChange(code).draft(context.getCallerPrincipal().getName(), clock.instant());
    }
}
