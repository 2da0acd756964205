package org.servicecharter.web.practice.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.review.Decision;
import org.servicecharter.practice.review.FindingFilter;
import org.servicecharter.practice.review.FindingRow;
import org.servicecharter.practice.review.ReviewDeciding;
import org.servicecharter.practice.review.ReviewQueries;
import org.servicecharter.practice.review.Subject;
import org.servicecharter.practice.review.Verdict;
import org.servicecharter.practice.story.StoryQueries;
import org.servicecharter.web.PageMessages;

/** Backs /practice/finding.xhtml: one finding of a review, and the decision about it; then comes the next. */
@Named
@ViewScoped
public class FindingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewQueries queries;

    @Inject
    private ReviewDeciding deciding;

    @Inject
    private StoryQueries practice;

    @Inject
    private PageMessages messages;

    private String code;
    private FindingRow finding;
    private List<ClauseInForce> principles;
    private Decision decision;
    private String why;
    private String principle;
    private String wording;

    public void load() {
        finding = queries.finding(code);
        decision = finding.decision();
        why = finding.why();
        principles = isOfClause()
                ? List.of()
                : practice.principles().stream()
                        .filter(one -> one.key().charter().equals(finding.charter()))
                        .toList();
    }

    /** On to the next without a decision; after the last one back to the review. */
    public String decide() {
        deciding.decide(code, finding.revision(), new Verdict(decision, why, principle, wording));
        messages.infoAfterRedirect(
                decision == Decision.KEEP ? "practice_finding.message.kept" : "practice_finding.message.drafted");
        return queries.page(finding.review(), FindingFilter.UNDECIDED, 0, 1).stream()
                .findFirst()
                .map(next -> "/practice/finding?faces-redirect=true&code=" + next.code())
                .orElse("/practice/review?faces-redirect=true&code=" + finding.review());
    }

    public boolean isOfClause() {
        return finding.subject() == Subject.CLAUSE;
    }

    /** What can be decided about it. */
    public List<Decision> getDecisions() {
        return isOfClause() ? List.of(Decision.values()) : List.of(Decision.KEEP, Decision.CHANGE);
    }

    public FindingRow getFinding() {
        return finding;
    }

    /** Under which something new can stand. */
    public List<ClauseInForce> getPrinciples() {
        return principles;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Decision getDecision() {
        return decision;
    }

    public void setDecision(Decision decision) {
        this.decision = decision;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getPrinciple() {
        return principle;
    }

    public void setPrinciple(String principle) {
        this.principle = principle;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }
}
