package org.servicecharter.workshop.card;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.board.Commands;

/** The facilitator's changes to a card everyone sees; they are marked. So is a card that somebody asked about. */
@Stateless
@RolesAllowed(Role.Names.FACILITATOR)
public class CardEditing {

    @Inject
    private Commands commands;

    @Inject
    private Cards cards;

    @Inject
    private BoardLog log;

    @Inject
    private TakingOff takingOff;

    @Resource
    private SessionContext session;

    /** @throws org.servicecharter.workshop.TextNotUsable when the text is blank or too long */
    public void edit(String code, String key, String id, String text) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            workshop.requireRunning();
            Card card = cards.get(workshop, id);
            card.edit(text);
            answer(workshop, card);
            tell(workshop, card);
            return id;
        });
    }

    /**
     * Everyone sees that this card is unclear, or not any more. Who asked is not kept. What was merged into it says the
     * same, and is clear with it.
     */
    public void mark(String code, String key, String id, boolean unclear) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            workshop.requireRunning();
            Card card = cards.get(workshop, id);
            card.mark(unclear);
            if (!unclear) {
                answer(workshop, card);
            }
            tell(workshop, card);
            return id;
        });
    }

    private void answer(Workshop workshop, Card shown) {
        cards.merged(workshop).stream()
                .filter(card -> shown.getId().equals(card.getMergedInto()))
                .forEach(card -> card.mark(false));
    }

    /** As {@link TakingOff} says. */
    public void remove(String code, String key, String id) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            workshop.requireRunning();
            takingOff.takeOff(workshop, cards.get(workshop, id));
            return id;
        });
    }

    /**
     * It comes back with its words and its author, for itself and in no theme: what went on without it stays as it is.
     *
     * @throws CardNotFound when no such card was taken off
     */
    public void putBack(String code, String key, String id) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            workshop.requireRunning();
            Card card = cards.takenOff(workshop, id);
            card.remove(false);
            boolean copied =
                    cards.all(workshop).stream().anyMatch(one -> one.getId().equals(card.getCopyOf()));
            card.copyOf(copied ? card.getCopyOf() : null);
            tell(workshop, card);
            return id;
        });
    }

    private void tell(Workshop workshop, Card card) {
        log.tell(workshop, BoardEventKind.CARD, cards.view(card, workshop));
    }
}
