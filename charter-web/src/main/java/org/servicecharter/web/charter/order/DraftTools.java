package org.servicecharter.web.charter.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Optional;
import org.servicecharter.charter.ClauseView;
import org.servicecharter.charter.draft.ClauseDrafting;
import org.servicecharter.charter.draft.DraftView;
import org.servicecharter.charter.text.Part;
import org.servicecharter.web.PageMessages;
import org.servicecharter.web.charter.CharterDraft;
import org.servicecharter.web.charter.DraftClauses;
import org.servicecharter.web.charter.DraftTerms;

/**
 * On /charter/draft.xhtml, the one command behind the buttons of all clauses: open the editor on one or on a new one,
 * move it a place up or down, take it out, and back again.
 */
@Named
@RequestScoped
public class DraftTools {

    @Inject
    private ClauseDrafting clauses;

    @Inject
    private CharterDraft page;

    @Inject
    private DraftClauses editor;

    @Inject
    private DraftTerms terms;

    @Inject
    private PageMessages messages;

    /** What was pressed on a clause, or at a place for a new one. */
    public void act(String act, String place) {
        switch (act) {
            case "add" -> add(place);
            case "edit" -> edit(place);
            case "up" -> shift(place, -1);
            case "down" -> shift(place, 1);
            case "remove" -> remove(place);
            default -> throw new IllegalArgumentException(act);
        }
    }

    private void add(String place) {
        if (place.equals(Part.PROMISE.name())) {
            terms.addPromise();
        } else if (place.equals(Part.MISSION.name()) || place.equals(Part.VISION.name())) {
            terms.add(Part.valueOf(place));
        } else {
            editor.add(place);
        }
    }

    private void edit(String place) {
        DraftView draft = page.getDraft();
        draft.clause(place).ifPresent(clause -> {
            switch (clause.part()) {
                case PROMISE ->
                    draft.promises().stream()
                            .filter(one -> one.statement().equals(clause))
                            .forEach(terms::edit);
                case DO, DONT -> editor.edit(clause, draft.principleOf(clause));
                case DEFINITION, PRINCIPLE -> editor.edit(clause, null);
                default ->
                    draft.of(clause.part()).stream()
                            .filter(one -> one.statement().equals(clause))
                            .forEach(terms::edit);
            }
        });
    }

    private void shift(String place, int by) {
        asSeen(place).ifPresent(there -> {
            clauses.shift(page.getCode(), there.code(), there.revision(), by);
            editor.done();
        });
    }

    private void remove(String place) {
        asSeen(place).ifPresent(there -> {
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
    private Optional<ClauseView> asSeen(String place) {
        Optional<ClauseView> seen = page.getDraft().clause(place);
        page.reload();
        Optional<ClauseView> there = page.getDraft()
                .clause(place)
                .filter(now -> seen.isPresent() && now.text().equals(seen.get().text()));
        if (there.isEmpty()) {
            messages.error("charter_draft.message.changed");
        }
        return there;
    }

    /** Whether the editor is open on a promise, or on a place for one. */
    public boolean isPromise() {
        return open() == Part.PROMISE;
    }

    /** Whether it is open on what stands around principles and promises. */
    public boolean isProvision() {
        return Part.provisions().contains(open());
    }

    /** The key of what the words in the editor are called. */
    public String getLabel() {
        return switch (open()) {
            case DO -> "general.do";
            case DONT -> "general.dont";
            default -> "Part." + open();
        };
    }

    private Part open() {
        if (editor.getClause() != null) {
            return editor.getClause().part();
        }
        if (editor.getBehaviour() != null) {
            return Part.valueOf(editor.getBehaviour().getSide().name());
        }
        return Arrays.stream(Part.values())
                .filter(part -> editor.at(part.name()))
                .findFirst()
                .orElseThrow();
    }
}
