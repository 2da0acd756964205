package org.servicecharter.charter;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.charter.check.Finding;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Particulars;
import org.servicecharter.charter.version.Review;
import org.servicecharter.charter.version.VersionState;

/**
 * The latest version of a charter as those who work on it see it.
 *
 * @param revision goes back with the decision about the whole
 * @param definition {@code null} when there is none
 * @param removed what was taken out and can be put back
 * @param editedByCaller whoever asks has worked on it, and so cannot approve it
 * @param consultationSkipped why nobody was consulted; {@code null} before it is handed in
 * @param sentBackReason {@code null} unless it came back from the approver
 */
public record CharterDraft(
        String code,
        int number,
        VersionState state,
        long revision,
        Particulars particulars,
        ClauseView definition,
        List<PrincipleView> principles,
        List<ClauseView> removed,
        List<Finding> findings,
        boolean editedByCaller,
        String consultationSkipped,
        String sentBackReason,
        String sentBackBy)
        implements Serializable {

    static CharterDraft of(CharterVersion version, List<Finding> findings, String caller) {
        return new CharterDraft(
                version.getCharterCode(),
                version.getNumber(),
                version.getState(),
                version.getRevision(),
                version.getParticulars(),
                version.wording().definition().map(ClauseView::of).orElse(null),
                version.wording().principles().stream().map(PrincipleView::of).toList(),
                version.wording().removed().stream().map(ClauseView::of).toList(),
                findings,
                version.wasEditedBy(caller),
                version.getReview().map(Review::getConsultationSkipped).orElse(null),
                version.getReview().map(Review::getSentBackReason).orElse(null),
                version.getReview().map(Review::getSentBackBy).orElse(null));
    }

    /** Something must still be done before it can be published. */
    public boolean isBlocked() {
        return findings.stream().anyMatch(Finding::blocks);
    }

    public boolean isDrafting() {
        return state == VersionState.DRAFTING;
    }

    public boolean isInApproval() {
        return state == VersionState.APPROVAL;
    }
}
