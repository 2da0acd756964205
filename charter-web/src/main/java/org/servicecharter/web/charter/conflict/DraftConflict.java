package org.servicecharter.web.charter.conflict;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.charter.text.Comparison;
import org.servicecharter.charter.text.Passage;

/**
 * On /charter/draft.xhtml, two edits of one clause: what each says and what differs. Whose stands is for the person to
 * decide.
 */
@Named
@ViewScoped
public class DraftConflict implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<Passage> seen = List.of();
    private List<Passage> theirs = List.of();
    private List<Passage> mine = List.of();
    private List<ClauseChange> changes = List.of();

    /** The clause as it is when the person begins to edit it. */
    public void watch(List<Passage> clause) {
        close();
        seen = List.copyOf(clause);
    }

    /**
     * Whether somebody else made something else of the clause meanwhile. Once told, it is no conflict again.
     *
     * @param now as it is
     * @param typed as the person wants it
     */
    public boolean arises(List<Passage> now, List<Passage> typed) {
        close();
        if (!now.equals(seen) && !now.equals(typed)) {
            theirs = List.copyOf(now);
            mine = List.copyOf(typed);
            changes = new Comparison(theirs, mine).changes();
        }
        seen = List.copyOf(now);
        return isFound();
    }

    public void close() {
        theirs = List.of();
        mine = List.of();
        changes = List.of();
    }

    public boolean isFound() {
        return !theirs.isEmpty();
    }

    public List<Passage> getTheirs() {
        return theirs;
    }

    public List<Passage> getMine() {
        return mine;
    }

    /** What has to be done to theirs to make mine of it. */
    public List<ClauseChange> getChanges() {
        return changes;
    }
}
