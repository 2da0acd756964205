package org.servicecharter.workshop.card;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Caller;
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
            log.tell(workshop, BoardEventKind.CARD, cards.view(card, workshop));
            return id;
        });
    }

    /** What was made from it stays and loses the link. */
    public void remove(String code, String key, String id) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            workshop.requireRunning();
            cards.remove(cards.get(workshop, id));
            log.tell(workshop, BoardEventKind.CARD_REMOVED, Map.of("id", id));
            return id;
        });
    }
}
