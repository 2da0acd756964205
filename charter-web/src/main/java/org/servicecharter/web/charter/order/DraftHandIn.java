package org.servicecharter.web.charter.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.servicecharter.charter.draft.CharterDrafting;
import org.servicecharter.charter.draft.DraftView;
import org.servicecharter.charter.rendition.RenditionQueries;
import org.servicecharter.charter.rendition.RenditionView;
import org.servicecharter.web.PageMessages;
import org.servicecharter.web.charter.CharterDraft;

/** On /charter/draft.xhtml: the draft goes to the approver. */
@Named
@RequestScoped
public class DraftHandIn {

    @Inject
    private CharterDrafting drafting;

    @Inject
    private CharterDraft page;

    @Inject
    private RenditionQueries renditions;

    @Inject
    private PageMessages messages;

    private String reason;

    public String submitWithoutConsultation() {
        DraftView draft = page.getDraft();
        drafting.submitWithoutConsultation(page.getCode(), draft.revision(), reason);
        return submitted(draft);
    }

    /** After staff were asked. */
    public String submit() {
        DraftView draft = page.getDraft();
        drafting.submit(page.getCode(), draft.revision());
        return submitted(draft);
    }

    /** Texts beside the main one that were complete and are not any more: each holds the draft back. */
    public List<RenditionView> getLagging() {
        return renditions.beside(page.getCode(), null).renditions().stream()
                .filter(RenditionView::isLagging)
                .toList();
    }

    private String submitted(DraftView draft) {
        messages.infoAfterRedirect(
                "charter_draft.message.submitted", draft.particulars().getTitle());
        return "/charter/list?faces-redirect=true";
    }

    /** Why nobody was asked. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
