package org.servicecharter.web.charter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.servicecharter.charter.CharterApproval;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.draft.DraftView;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.web.ActiveUser;
import org.servicecharter.web.PageMessages;

/** Backs /charter/review.xhtml: what the approver decides on. */
@Named
@ViewScoped
public class CharterReview implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DraftQueries queries;

    @Inject
    private CharterApproval approval;

    @Inject
    private PageMessages messages;

    @Inject
    private ActiveUser user;

    @Inject
    private OrganisationQueries organisation;

    private String code;
    private DraftView draft;
    private List<ClauseChange> changes = List.of();
    private ChangeKind change;
    private String changeReason;
    private String backReason;

    public void load() {
        draft = queries.draft(code);
        changes = queries.changes(code);
    }

    public String publish() {
        approval.publish(code, draft.revision(), change, changeReason);
        messages.infoAfterRedirect(
                "charter_review.message.published", draft.particulars().getTitle(), draft.number());
        return "/charter/list?faces-redirect=true";
    }

    public String sendBack() {
        approval.sendBack(code, draft.revision(), backReason);
        messages.infoAfterRedirect(
                "charter_review.message.sentBack", draft.particulars().getTitle());
        return "/charter/list?faces-redirect=true";
    }

    /** Whether the decision is this person's; who edited it and who is no approver only read. */
    public boolean isDecider() {
        return draft.isInApproval() && user.is(Role.Names.APPROVER) && !draft.editedByCaller();
    }

    /** It is published today and comes into force on a later day. */
    public boolean isScheduled() {
        LocalDate effectiveOn = draft.particulars().getEffectiveOn();
        return effectiveOn != null && effectiveOn.isAfter(organisation.today());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public DraftView getDraft() {
        return draft;
    }

    public List<ClauseChange> getChanges() {
        return changes;
    }

    public ChangeKind getChange() {
        return change;
    }

    public void setChange(ChangeKind change) {
        this.change = change;
    }

    public String getChangeReason() {
        return changeReason;
    }

    public void setChangeReason(String changeReason) {
        this.changeReason = changeReason;
    }

    public String getBackReason() {
        return backReason;
    }

    public void setBackReason(String backReason) {
        this.backReason = backReason;
    }
}
