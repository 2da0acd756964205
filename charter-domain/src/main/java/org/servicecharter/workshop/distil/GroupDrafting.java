package org.servicecharter.workshop.distil;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Wording;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.board.Commands;
import org.servicecharter.workshop.card.Card;
import org.servicecharter.workshop.card.Statements;
import org.servicecharter.workshop.seat.Participant;
import org.servicecharter.workshop.seat.Participants;
import org.servicecharter.workshop.theme.NothingToUndo;

/**
 * What a group hands in for the definition, and how a phone takes back what it added to the draft: by the key of that
 * command, which no other phone knows and which leads to nobody (W-05).
 */
@Stateless
@RolesAllowed(Caller.PARTICIPANT)
public class GroupDrafting {

    @Inject
    private Commands commands;

    @Inject
    private Participants participants;

    @Inject
    private Statements statements;

    @Inject
    private Distillate distillate;

    @Inject
    private BoardLog log;

    @Resource
    private SessionContext session;

    /**
     * Words for the definition: a statement that everyone sees at once, for the facilitator to take over.
     *
     * @return its id
     * @throws DraftingClosed in any other step than the one in which the definition is worded
     * @throws org.servicecharter.workshop.TextNotUsable when the text is blank or too long for a card
     * @throws TooManySentences when it is more than a definition holds
     */
    public String propose(String code, String key, String text) {
        Caller caller = Caller.of(session);
        return commands.once(code, key, workshop -> {
            Participant author = participants.seated(workshop, caller);
            DraftingClosed.requireStep(workshop, Stage.DRAFT_TEXT);
            TooManySentences.requireFew(Wording.checked(text, Card.TEXT_MAX));
            return statements.show(workshop, author, text);
        });
    }

    /**
     * Takes back what the command with the key {@code done} added in this step, as long as nobody went on from it.
     *
     * @throws NothingToUndo when it added nothing that still stands for itself
     */
    public void takeBack(String code, String key, String done) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            participants.seated(workshop, caller);
            DraftingClosed.requireDrafting(workshop);
            String id = commands.answered(workshop, done).orElseThrow(NothingToUndo::new);
            boolean taken =
                    switch (workshop.getStage()) {
                        case DRAFT_TEXT -> takeStatement(workshop, id) || takePrinciple(workshop, id);
                        case BEHAVIOURS -> takeBehaviour(workshop, id);
                        default -> throw new DraftingClosed();
                    };
            if (!taken) {
                throw new NothingToUndo();
            }
            return null;
        });
    }

    private boolean takeStatement(Workshop workshop, String id) {
        boolean used = distillate
                .definition(workshop)
                .filter(definition -> definition.cards().contains(id))
                .isPresent();
        return !used && statements.takeOff(workshop, id);
    }

    private boolean takePrinciple(Workshop workshop, String id) {
        boolean alone = distillate.principles(workshop).stream()
                .anyMatch(one -> one.id().equals(id) && one.behaviours().isEmpty());
        if (alone) {
            distillate.principle(workshop, id).remove(true);
            log.tell(workshop, BoardEventKind.PRINCIPLE_REMOVED, Map.of("id", id));
        }
        return alone;
    }

    private boolean takeBehaviour(Workshop workshop, String id) {
        Optional<FoundPrinciple> found = distillate.principles(workshop).stream()
                .filter(one -> one.behaviours().stream()
                        .anyMatch(behaviour -> behaviour.id().equals(id)))
                .map(one -> distillate.principle(workshop, one.id()))
                .findFirst();
        found.ifPresent(principle -> {
            distillate.behaviour(principle, id).remove(true);
            log.tell(workshop, BoardEventKind.PRINCIPLE, distillate.view(workshop, principle));
        });
        return found.isPresent();
    }
}
