package org.servicecharter.workshop.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;

/**
 * Takes a card off the board. What was made from it stays and loses the link. Cards that were merged into it stand for
 * themselves again, and of its copies the first takes its place.
 */
@ApplicationScoped
public class TakingOff {

    @Inject
    private Cards cards;

    @Inject
    private BoardLog log;

    @Inject
    private Event<CardTakenOff> takenOff;

    void takeOff(Workshop workshop, Card card) {
        release(workshop, card);
        card.remove(true);
        log.tell(workshop, BoardEventKind.CARD_REMOVED, Map.of("id", card.getId()));
        takenOff.fire(new CardTakenOff(workshop.getCode(), card.getId()));
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
