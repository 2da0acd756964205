package org.servicecharter.workshop.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.board.Audience;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.seat.Participant;

/**
 * Statements that a group words together, after the vote. They wait for no reveal: they are nobody's own. Only in a
 * named workshop the seat they came from is kept: an alias would tell those who sit beside it whose it is (W-05).
 */
@ApplicationScoped
public class Statements {

    @Inject
    private Cards cards;

    @Inject
    private TakingOff takingOff;

    @Inject
    private BoardLog log;

    @Inject
    private RandomCodes codes;

    /**
     * Everyone sees it from now on.
     *
     * @return its id
     * @throws org.servicecharter.workshop.TextNotUsable when the text is blank or too long
     */
    public String show(Workshop workshop, Participant author, String text) {
        HiddenCard sheet = HiddenCard.ofGroup(codes.id(), workshop.getCode(), text);
        long number = workshop.nextEvent();
        Card card = new Card(codes.id(), workshop.getCode(), sheet, number);
        if (workshop.isNamed()) {
            card.by(author.getId());
        }
        cards.add(card);
        log.tell(workshop, number, Audience.EVERYONE, BoardEventKind.CARD, cards.view(card, workshop));
        return card.getId();
    }

    /** Takes it off the board again, unless somebody grouped or reworded it since. Says whether it did. */
    public boolean takeOff(Workshop workshop, String id) {
        Optional<Card> statement = cards.of(workshop).stream()
                .filter(card -> card.getId().equals(id))
                .filter(card ->
                        card.getSource() == CardSource.GROUP && card.getThemeId() == null && card.getCopyOf() == null)
                .filter(card -> !card.isEdited())
                .findFirst();
        statement.ifPresent(card -> takingOff.takeOff(workshop, card));
        return statement.isPresent();
    }
}
