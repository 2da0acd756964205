package org.servicecharter.workshop.distil;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.board.Audience;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.board.Commands;
import org.servicecharter.workshop.card.Cards;
import org.servicecharter.workshop.seat.Participants;

/** Turning principles into what one would see somebody doing: anyone adds to them, the facilitator mends. */
@Stateless
@RolesAllowed(Role.Names.FACILITATOR)
public class BehaviourWriting {

    @Inject
    private Commands commands;

    @Inject
    private Distillate distillate;

    @Inject
    private Participants participants;

    @Inject
    private Cards cards;

    @Inject
    private BoardLog log;

    @Inject
    private RandomCodes codes;

    @Resource
    private SessionContext session;

    /**
     * Of a participant only in the step for it; nothing keeps whose it is (W-05).
     *
     * @return its id
     */
    @RolesAllowed({Caller.PARTICIPANT, Role.Names.FACILITATOR})
    public String add(String code, String key, String principleId, BehaviourWording wording) {
        Caller caller = Caller.of(session);
        return commands.once(code, key, workshop -> {
            FoundPrinciple principle = principle(workshop, caller, principleId, wording);
            long number = workshop.nextEvent();
            FoundBehaviour behaviour = new FoundBehaviour(codes.id(), principle, wording, number);
            distillate.add(behaviour);
            log.tell(
                    workshop,
                    number,
                    Audience.EVERYONE,
                    BoardEventKind.PRINCIPLE,
                    distillate.view(workshop, principle));
            return behaviour.getId();
        });
    }

    public void revise(String code, String key, String principleId, String id, BehaviourWording wording) {
        change(code, key, principleId, wording, principle -> distillate
                .behaviour(principle, id)
                .revise(wording));
    }

    /** The flags on it go with it. */
    public void remove(String code, String key, String principleId, String id) {
        change(code, key, principleId, null, principle -> distillate
                .behaviour(principle, id)
                .remove(true));
    }

    /** It comes back to its place, with the flags that went with it. */
    public void putBack(String code, String key, String principleId, String id) {
        change(code, key, principleId, null, principle -> distillate
                .behaviour(principle, id, true)
                .remove(false));
    }

    private void change(
            String code, String key, String principleId, BehaviourWording wording, Consumer<FoundPrinciple> work) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            FoundPrinciple principle = principle(workshop, caller, principleId, wording);
            work.accept(principle);
            log.tell(workshop, BoardEventKind.PRINCIPLE, distillate.view(workshop, principle));
            return null;
        });
    }

    private FoundPrinciple principle(Workshop workshop, Caller caller, String id, BehaviourWording wording) {
        participants.requireAtTable(workshop, caller);
        DraftingClosed.requireDrafting(workshop, caller, Stage.BEHAVIOURS);
        if (wording != null && wording.card() != null) {
            cards.get(workshop, wording.card());
        }
        return distillate.principle(workshop, id);
    }
}
