package org.servicecharter.web.charter.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.servicecharter.charter.ClauseView;
import org.servicecharter.charter.draft.ClauseDrafting;
import org.servicecharter.web.PageMessages;
import org.servicecharter.web.charter.CharterDraft;
import org.servicecharter.web.charter.DraftClauses;

/** On /charter/draft.xhtml, what is done to a clause without opening it: one place up or down, out, back again. */
@Named
@RequestScoped
public class DraftOrder {

    @Inject
    private ClauseDrafting clauses;

    @Inject
    private CharterDraft page;

    @Inject
    private DraftClauses editor;

    @Inject
    private PageMessages messages;

    public void shift(ClauseView chosen, int by) {
        asSeen(chosen).ifPresent(there -> {
            clauses.shift(page.getCode(), there.code(), there.revision(), by);
            editor.done();
        });
    }

    public void remove(ClauseView chosen) {
        asSeen(chosen).ifPresent(there -> {
            clauses.remove(page.getCode(), there.code(), there.revision());
            editor.done();
            messages.info("charter_draft.message.removed");
        });
    }

    public void putBack(ClauseView chosen) {
        clauses.putBack(page.getCode(), chosen.code());
        editor.done();
    }

    /** Empty when it says something else by now; then that is shown, and the person decides again. */
    private Optional<ClauseView> asSeen(ClauseView chosen) {
        page.reload();
        Optional<ClauseView> there =
                page.getDraft().clause(chosen.code()).filter(now -> now.text().equals(chosen.text()));
        if (there.isEmpty()) {
            messages.error("charter_draft.message.changed");
        }
        return there;
    }
}
