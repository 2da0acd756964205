package org.servicecharter.workshop.theme;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.servicecharter.workshop.card.Card;

/**
 * Which cards of a board are the same one: copies, their original, and the card that is shown for it. Of these one at
 * most stands in a theme, and while one stands in a theme none is put beside the themes.
 */
final class Twins {

    private final Map<String, Card> cards;

    /** @param all of a board, shown or not, by id */
    Twins(Map<String, Card> all) {
        cards = all;
    }

    /** @param all of a board, shown or not */
    Twins(List<Card> all) {
        this(new LinkedHashMap<>());
        all.forEach(card -> cards.put(card.getId(), card));
    }

    /** The others that stand on the board. */
    List<Card> of(Card card) {
        if (cards.values().stream().allMatch(one -> one.getCopyOf() == null)) {
            return List.of(); // as on most boards
        }
        return cards.values().stream()
                .filter(one -> one.getMergedInto() == null && !one.getId().equals(card.getId()))
                .filter(one -> family(one).equals(family(card)))
                .toList();
    }

    /** @param themeId {@code null}: in none */
    Optional<Card> in(String themeId, Card card) {
        return of(card).stream()
                .filter(twin -> Objects.equals(twin.getThemeId(), themeId))
                .findFirst();
    }

    /** Where a card goes that leaves its theme for none: to one that does not leave with it, if there is any. */
    String refuge(Card card, Collection<String> leaving) {
        return of(card).stream()
                .filter(twin -> twin.getThemeId() != null && !leaving.contains(twin.getId()))
                .findFirst()
                .map(Card::getThemeId)
                .orElse(null);
    }

    private String family(Card card) {
        Card original = card.getCopyOf() == null ? card : cards.getOrDefault(card.getCopyOf(), card);
        return original.getMergedInto() == null || original.getCopyOf() != null
                ? original.getId()
                : original.getMergedInto();
    }
}
