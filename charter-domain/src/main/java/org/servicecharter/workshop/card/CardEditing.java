package org.servicecharter.workshop.card;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.board.Commands;

/** The facilitator's changes to a card everyone sees; they are marked. */
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
    private Event<CardTakenOff> takenOff;

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
            tell(workshop, card);
            return id;
        });
    }

    /**
     * What was made from it stays and loses the link. Cards that were merged into it stand for themselves again, and of
     * its copies the first takes its place.
     */
    public void remove(String code, String key, String id) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            workshop.requireRunning();
            Card card = cards.get(workshop, id);
            release(workshop, card);
            card.remove(true);
            log.tell(workshop, BoardEventKind.CARD_REMOVED, Map.of("id", id));
            takenOff.fire(new CardTakenOff(workshop.getCode(), id));
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

    private void release(Workshop workshop, Card card) {
        String heir = null;
        for (Card other : cards.all(workshop)) {
            if (card.getId().equals(other.getMergedInto()) && other.getCopyOf() != null) {
                cards.remove(other); // a copy that was taken off the board before
            } else if (card.getId().equals(other.getMergedInto())) {
                other.mergeInto(null);
                tell(workshop, other);
            } else if (card.getId().equals(other.getCopyOf())) {
                other.copyOf(heir);
                heir = heir == null ? other.getId() : heir;
                tell(workshop, other);
            }
        }
    }

    private void tell(Workshop workshop, Card card) {
        log.tell(workshop, BoardEventKind.CARD, cards.view(card, workshop));
    }
}
