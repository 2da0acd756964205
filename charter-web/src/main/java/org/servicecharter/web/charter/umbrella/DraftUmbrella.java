package org.servicecharter.web.charter.umbrella;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.servicecharter.charter.draft.UnitDrafting;
import org.servicecharter.charter.umbrella.Inherited;
import org.servicecharter.web.PageMessages;
import org.servicecharter.web.charter.CharterDraft;

/** On /charter/draft.xhtml: whose charter it is, and what of its umbrella it inherits. */
@Named
@RequestScoped
public class DraftUmbrella {

    @Inject
    private UnitDrafting drafting;

    @Inject
    private UnitChoice choice;

    @Inject
    private CharterDraft page;

    @Inject
    private PageMessages messages;

    /** After the draft was loaded; only what is no next version can still be another's. */
    public void load() {
        if (page.isEditable() && page.getDraft().number() == 1) {
            choice.load(page.getCode(), page.getDraft().umbrella());
        }
    }

    /** Says whose charter it is; the checks go by it. */
    public void assign() {
        drafting.assign(page.getCode(), choice.getUnit(), choice.getUmbrella());
        page.reload();
        messages.info("charter_draft.message.whose");
    }

    /** Inherits what the umbrella says today, in this draft or the next. */
    public String take() {
        Inherited before = page.getDraft().umbrella();
        drafting.takeUmbrella(page.getCode());
        messages.infoAfterRedirect("charter_draft.message.umbrella", before.title());
        return "/charter/draft?faces-redirect=true&code=" + page.getCode();
    }

    /** Whether there is something to take, and the caller may. */
    public boolean isTakeable() {
        return page.isAuthor()
                && !page.getDraft().isInApproval()
                && page.getDraft().umbrella().isMovedOn();
    }
}
