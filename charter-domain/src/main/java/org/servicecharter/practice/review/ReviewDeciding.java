package org.servicecharter.practice.review;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.servicecharter.charter.draft.ReviewDrafting;
import org.servicecharter.organisation.Role;

/** Decides findings one by one. What is not kept goes into the next version of the charter in the same transaction. */
@Stateless
@RolesAllowed(Role.Names.AUTHOR)
public class ReviewDeciding {

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewDrafting drafting;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * @param seen the revision the person saw
     * @throws ReviewClosed when the review is
     * @throws DecidedAlready when it is in the draft by now
     * @throws DecisionNotPossible when something that is no clause is to be raised or dropped
     * @throws FindingChangedMeanwhile when somebody was faster
     * @throws PrincipleMissing when something new has no principle to stand under
     * @throws org.servicecharter.charter.version.ReasonMissing when no reason is given, or one that is too long
     * @throws org.servicecharter.charter.version.WordingNotUsable when something new has no words, or too many
     * @throws org.servicecharter.charter.version.NotDrafting when the next version is with the approver
     * @throws org.servicecharter.charter.draft.ClauseTakenOut when the draft no longer has the clause or the principle
     */
    public void decide(String code, long seen, Verdict verdict) {
        ReviewFinding finding = reviews.finding(code);
        finding.review().requireOpen();
        finding.requireRevision(seen);
        finding.decide(
                verdict.decision(), verdict.why(), context.getCallerPrincipal().getName(), clock.instant());
        String charter = finding.review().charter();
        if (finding.isInDraft() && finding.subject() == Subject.CLAUSE) {
            String clause = finding.clause();
            finding.into(
                    verdict.decision() == Decision.DROP
                            ? drafting.drop(charter, clause, finding.source())
                            : drafting.mark(charter, clause, finding.source()),
                    clause);
        } else if (finding.isInDraft()) {
            ReviewDrafting.Added added = added(charter, verdict, finding);
            finding.into(added.version(), added.clause());
        }
    }

    private ReviewDrafting.Added added(String charter, Verdict verdict, ReviewFinding finding) {
        if (verdict.principle() == null || verdict.principle().isBlank()) {
            throw new PrincipleMissing();
        }
        return drafting.add(charter, verdict.principle(), verdict.wording(), finding.source());
    }
}
