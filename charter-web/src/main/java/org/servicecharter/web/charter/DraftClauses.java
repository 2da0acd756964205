package org.servicecharter.web.charter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.servicecharter.charter.ClauseView;
import org.servicecharter.charter.draft.ClauseDrafting;
import org.servicecharter.charter.draft.DraftView;
import org.servicecharter.charter.text.Fact;
import org.servicecharter.charter.text.Facts;
import org.servicecharter.charter.text.Passage;
import org.servicecharter.web.PageMessages;
import org.servicecharter.web.charter.conflict.DraftConflict;

/**
 * Backs the clauses of /charter/draft.xhtml. One editor is open at a time, on a clause or on a place where one is to
 * be added; while it is open the other buttons are away, so that nothing typed is lost by a click beside it.
 */
@Named
@ViewScoped
public class DraftClauses implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClauseDrafting clauses;

    @Inject
    private CharterDraft page;

    @Inject
    private PageMessages messages;

    @Inject
    private DraftConflict conflict;

    private String place;
    private ClauseView clause;
    private String wording;
    private BehaviourForm behaviour;

    /** A placeholder is not there to be changed: its text box begins empty. */
    public void edit(ClauseView chosen, String itsPrinciple) {
        place = chosen.code();
        clause = chosen;
        conflict.watch(page.getDraft().passages(place));
        wording = chosen.placeholder() ? null : chosen.text();
        behaviour = itsPrinciple == null ? null : BehaviourForm.of(chosen, itsPrinciple);
    }

    /** At {@code DEFINITION}, {@code PRINCIPLE}, {@code <principle>.DO} or {@code <principle>.DONT}. */
    public void add(String where) {
        close();
        place = where;
        behaviour = BehaviourForm.at(where);
    }

    public void save() {
        if (clause != null && isOvertaken(typed())) {
            return;
        }
        String code = page.getCode();
        if (behaviour != null && clause != null) {
            clauses.agree(code, clause.code(), clause.revision(), wording, behaviour.terms());
        } else if (behaviour != null) {
            clauses.addBehaviour(code, behaviour.getPrinciple(), behaviour.getSide(), wording, behaviour.terms());
        } else if (clause != null) {
            clauses.reword(code, clause.code(), clause.revision(), wording);
        } else if (place.equals("DEFINITION")) {
            clauses.define(code, wording);
        } else if (place.equals("PRINCIPLE")) {
            clauses.addPrinciple(code, wording);
        }
        done();
    }

    /** Puts the behaviour in the editor under the chosen principle and side, as it was worded. */
    public void move() {
        if (!isOvertaken(typed())) {
            clauses.moveUnder(
                    page.getCode(), clause.code(), clause.revision(), behaviour.getPrinciple(), behaviour.getSide());
            done();
        }
    }

    private List<Fact> typed() {
        return behaviour == null ? List.of() : Facts.of(behaviour.terms());
    }

    /** Whether somebody else changed or removed it meanwhile; then nothing is saved, and what is there is shown. */
    boolean isOvertaken(List<Fact> typed) {
        DraftView now = page.words();
        clause = now.clause(place).orElse(null);
        String mine = Objects.requireNonNullElse(wording, "");
        if (clause != null && !conflict.arises(now.passages(place), Passage.of(place, clause.part(), mine, typed))) {
            return false;
        }
        page.reload();
        if (clause == null) {
            messages.error("charter_draft.message.gone", wording);
            close();
        }
        return true;
    }

    public void close() {
        conflict.close();
        place = null;
        clause = null;
        wording = null;
        behaviour = null;
    }

    /** Whether the editor is open on this clause or place. */
    public boolean at(String where) {
        return where.equals(place);
    }

    public boolean isIdle() {
        return place == null;
    }

    /** Shows the draft as it is now, with no editor open. */
    public void done() {
        close();
        page.reload();
    }

    public ClauseView getClause() {
        return clause;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    /** {@code null} unless the editor is open on a behaviour. */
    public BehaviourForm getBehaviour() {
        return behaviour;
    }
}
