package org.servicecharter.workshop.theme;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.card.Card;
import org.servicecharter.workshop.card.Cards;

/** Cards that say the same become one, and a card that belongs to two themes becomes two. Nothing of either is lost. */
@Stateless
@RolesAllowed({Caller.PARTICIPANT, Role.Names.FACILITATOR})
public class Merging {

    @Inject
    private Rearranging rearranging;

    @Inject
    private Themes themes;

    @Inject
    private Cards cards;

    @Resource
    private SessionContext session;

    /**
     * The first of these cards is shown for all of them. Whoever leads may do so while the cards are read, too.
     *
     * @throws CannotMerge when they are fewer than two, on different charts, or not all shown
     */
    public void merge(String code, String key, List<String> cardIds) {
        rearranging.onceOrWhileRead(Caller.of(session), code, key, by -> {
            List<Card> same = cardIds.stream()
                    .distinct()
                    .map(id -> cards.get(by.workshop(), id))
                    .toList();
            requireMergeable(same);
            rearranging.merge(by, same);
            return cardIds.get(0);
        });
    }

    /** A card that was merged stands for itself again. */
    public void part(String code, String key, String cardId) {
        rearranging.onceOrWhileRead(Caller.of(session), code, key, by -> {
            Card card = cards.get(by.workshop(), cardId);
            if (card.getMergedInto() != null && card.getCopyOf() == null) {
                rearranging.part(by, card);
            }
            return cardId;
        });
    }

    /**
     * A card stands in a theme once: where it stands already nothing changes, and one that is in no theme moves.
     *
     * @return the id of the card that stands in that theme, mostly the copy
     */
    public String copy(String code, String key, String cardId, String themeId) {
        return rearranging.once(Caller.of(session), code, key, by -> {
            Card card = cards.get(by.workshop(), cardId);
            String theme = themes.get(by.workshop(), themeId).getId();
            return rearranging.copy(by, card, theme).getId();
        });
    }

    /** The copy goes; its original stays where it is. */
    public void removeCopy(String code, String key, String copyId) {
        rearranging.once(Caller.of(session), code, key, by -> {
            Card copy = cards.get(by.workshop(), copyId);
            if (copy.getCopyOf() == null) {
                throw new CannotMerge();
            }
            if (copy.getMergedInto() == null) {
                rearranging.removeCopy(by, copy);
            }
            return copyId;
        });
    }

    /** Copies are merged with nothing: they would stand for their own original. */
    static void requireMergeable(List<Card> same) {
        boolean oneChart = same.stream().map(Card::getChart).distinct().count() == 1;
        boolean shown = same.stream().allMatch(card -> card.getMergedInto() == null && card.getCopyOf() == null);
        if (same.size() < 2 || !oneChart || !shown) {
            throw new CannotMerge();
        }
    }
}
