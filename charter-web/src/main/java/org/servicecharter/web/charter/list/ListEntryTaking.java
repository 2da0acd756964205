package org.servicecharter.web.charter.list;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.servicecharter.charter.CharterRow;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.draft.DraftView;
import org.servicecharter.charter.list.ListName;
import org.servicecharter.charter.list.ListTaking;
import org.servicecharter.organisation.Role;
import org.servicecharter.web.ActiveUser;
import org.servicecharter.web.PageMessages;

/** Takes the entry of /charter/lists-entry.xhtml into a draft. For authors. */
@Named
@ViewScoped
public class ListEntryTaking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Between the codes of a charter and a principle, in neither of which it occurs. */
    private static final String BETWEEN = " ";

    @Inject
    private DraftQueries drafts;

    @Inject
    private ListTaking taking;

    @Inject
    private ListEntryPage page;

    @Inject
    private PageMessages messages;

    @Inject
    private ActiveUser user;

    private List<Goal> goals;
    private String goal;

    /**
     * A place the entry could take.
     *
     * @param principle {@code null} for the definition
     */
    public record Goal(String value, String charter, String principle) implements Serializable {}

    /** Looks for the principles of all drafts, or the drafts without a definition; nothing for who is no author. */
    public void load() {
        goals = user.is(Role.Names.AUTHOR)
                ? drafts.all().stream()
                        .filter(CharterRow::isDrafting)
                        .map(row -> drafts.draft(row.code()))
                        .flatMap(this::goals)
                        .toList()
                : List.of();
    }

    public List<Goal> getGoals() {
        return goals;
    }

    private Stream<Goal> goals(DraftView draft) {
        String title = draft.particulars().getTitle();
        if (page.getEntry().list() == ListName.MEANS) {
            return draft.definition() == null ? Stream.of(new Goal(draft.code(), title, null)) : Stream.empty();
        }
        return draft.principles().stream()
                .map(principle -> new Goal(
                        draft.code() + BETWEEN + principle.statement().code(),
                        title,
                        principle.statement().text()));
    }

    public void take() {
        String[] codes = goal.split(BETWEEN);
        taking.take(page.getCode(), codes[0], codes.length > 1 ? codes[1] : null);
        load();
        page.reload();
        messages.info("charter_lists.message.taken");
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }
}
