package org.servicecharter.workshop.card;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.servicecharter.workshop.Chart;

/**
 * A revealed card as every screen sees it.
 *
 * @param theme the id of its theme, or {@code null}
 * @param late written after its chart's own step (W-08)
 * @param edited worded anew by the facilitator
 * @param unclear somebody asked what it means, or a card that it is shown for, and nobody has said so yet
 * @param source where it came from: a card from paper and a seed are marked
 * @param author the name its author gave in a named workshop, their alias in one with aliases; else {@code null}
 * @param copyOf the id of the card this is a copy of, or {@code null}
 * @param merged the cards it is shown for, which say the same
 */
public record CardView(
        String id,
        Chart chart,
        String text,
        String theme,
        boolean late,
        boolean edited,
        boolean unclear,
        CardSource source,
        String author,
        String copyOf,
        List<Merged> merged)
        implements Serializable {

    /** A card for which another is shown. */
    public record Merged(
            String id, String text, boolean late, boolean edited, boolean unclear, CardSource source, String author)
            implements Serializable {

        static Merged of(Card card, Map<String, String> names) {
            return new Merged(
                    card.getId(),
                    card.getWording(),
                    card.isLate(),
                    card.isEdited(),
                    card.isUnclear(),
                    card.getSource(),
                    CardView.author(card, names));
        }
    }

    static CardView of(Card card, List<Card> merged, Map<String, String> names) {
        return new CardView(
                card.getId(),
                card.getChart(),
                card.getWording(),
                card.getThemeId(),
                card.isLate(),
                card.isEdited(),
                card.isUnclear() || merged.stream().anyMatch(Card::isUnclear),
                card.getSource(),
                author(card, names),
                card.getCopyOf(),
                merged.stream().map(other -> Merged.of(other, names)).toList());
    }

    private static String author(Card card, Map<String, String> names) {
        return card.getAuthorId() == null ? card.getAlias() : names.get(card.getAuthorId());
    }
}
